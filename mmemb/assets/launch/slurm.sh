#!/bin/bash
# One training run on any number of nodes under SLURM:
#   sbatch --nodes 2 --gpus-per-node 8 mmemb/assets/launch/slurm.sh CONFIG.json
# CONFIG.json holds the arguments of mmemb.training.stages.run, such as
#   {"stage": 2, "recipe": "rzenembed", "backbone": "qwen2vl-2b", "data": "hub", "scale": "open"}
# MMEMB_CACHE must name a folder that all nodes see. A job that is killed goes on where it was
# when it is sent again. FSDP=1 divides the weights among the GPUs.
#SBATCH --job-name mmemb
#SBATCH --ntasks-per-node 1
#SBATCH --cpus-per-task 64
#SBATCH --signal TERM@120
set -euo pipefail
config=${1:?"usage: sbatch --nodes N --gpus-per-node 8 $0 CONFIG.json"}
: "${MMEMB_CACHE:?set MMEMB_CACHE to a folder that all nodes see}"
gpus=${SLURM_GPUS_ON_NODE:-8}
nodes=$(scontrol show hostnames "$SLURM_JOB_NODELIST")
first=${nodes%%$'\n'*}
kind=$([ "${FSDP:-0}" = 1 ] && echo two-nodes-fsdp2 || echo two-nodes-ddp)
folder=$(python -c 'import mmemb, pathlib; print(pathlib.Path(mmemb.__file__).parent)')
srun bash -c 'exec accelerate launch \
    --config_file "$0" --num_machines "$SLURM_NNODES" --num_processes "$1" \
    --machine_rank "$SLURM_NODEID" --main_process_ip "$2" --main_process_port 29500 \
    -m mmemb.training.stages "$3"' \
    "$folder/assets/accelerate/$kind.yaml" "$((SLURM_NNODES * gpus))" "$first" "$config"
