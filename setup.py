"""Packaging: everything is read from settings.ini, beside this file."""

from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).resolve().parent
config = ConfigParser(delimiters=["="], interpolation=None)
config.read(here / "settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]


def lines(key):
    return [line.strip() for line in cfg.get(key, "").splitlines() if line.strip()]


# The code is under Apache-2.0; the others are those of pictures in mmemb/assets/mini (data_cards).
setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    keywords=cfg["keywords"],
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    license="Apache-2.0 AND MIT AND CC-BY-4.0 AND CC-BY-SA-4.0 AND GPL-2.0-or-later",
    long_description=(here / "README.md").read_text(encoding="utf-8")
    if (here / "README.md").exists()
    else cfg["description"],
    long_description_content_type="text/markdown",
    python_requires=f">={cfg['min_python']}",
    packages=[*find_packages(include=["mmemb", "mmemb.*"]), "mmemb.data_cards"],
    package_dir={"mmemb.data_cards": "data_cards"},
    package_data={"mmemb": ["assets/**/*"], "mmemb.data_cards": ["*.md"]},
    include_package_data=True,
    install_requires=lines("requirements"),
    extras_require={extra: lines(f"{extra}_requirements") for extra in ("search", "dev", "build")},
    entry_points={"console_scripts": lines("console_scripts")},
    zip_safe=False,
)
