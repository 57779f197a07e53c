#!/bin/bash
# One training run on several machines by plain ssh, started from the first of them:
#   bash mmemb/assets/launch/ssh.sh CONFIG.json 8 10.0.0.1 10.0.0.2
# CONFIG.json as in slurm.sh, then GPUs of each machine, then the machines; the first one leads.
# Checkout, environment and MMEMB_CACHE must lie under the same paths on all. Ctrl-C ends all;
# started again, it goes on where it was. FSDP=1 divides the weights among the GPUs.
set -euo pipefail
config=$(realpath "${1:?"usage: $0 CONFIG.json GPUS MACHINE..."}"); gpus=${2:?GPUs of a machine}; shift 2
: "${MMEMB_CACHE:?set MMEMB_CACHE to a folder that all machines see}"
kind=$([ "${FSDP:-0}" = 1 ] && echo two-nodes-fsdp2 || echo two-nodes-ddp)
folder=$(python -c 'import mmemb, pathlib; print(pathlib.Path(mmemb.__file__).parent)')
rank=0; pids=()
trap 'kill "${pids[@]}" 2>/dev/null' INT TERM EXIT
for machine in "$@"; do
    command=(env MMEMB_CACHE="$MMEMB_CACHE" "$(command -v accelerate)" launch
        --config_file "$folder/assets/accelerate/$kind.yaml" --num_machines "$#"
        --num_processes "$(($# * gpus))" --machine_rank "$rank" --main_process_ip "$1"
        --main_process_port 29500 -m mmemb.training.stages "$config")
    # -tt: what is started there ends when the connection does
    ${SSH:-ssh -tt} "$machine" "cd $(printf %q "$PWD") && $(printf '%q ' "${command[@]}")" </dev/null &
    pids+=($!); rank=$((rank + 1))
done
for pid in "${pids[@]}"; do wait "$pid"; done
trap - EXIT
