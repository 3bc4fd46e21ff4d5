# /// script
# requires-python = ">=3.11,<3.13"
# dependencies = ["mediapipe==0.10.21"]
# ///
"""Build assets/models/pose_landmarker_full.task, or with `--check` rebuild and compare it.

    .uv/bin/uv run --script tools/build_pose_model.py --check

The wheels of MediaPipe 1.x hold no model, and Coach fetches none at run time. The two networks
come out of MediaPipe's own 0.10.21 wheel (Apache-2.0), the last one that holds them. They lack the
description of their input that the Tasks API asks for, so it is added here: the detector takes
pixels scaled to [-1, 1], the landmark network to [0, 1].

The only script of the project that needs the network, and a Python below 3.13.
"""

import argparse
import hashlib
import io
import sys
import zipfile
from pathlib import Path

MODEL_PATH = Path(__file__).resolve().parent.parent / "assets/models/pose_landmarker_full.task"
MODEL_SHA256 = "563b0638542257af9ea190a4965843ea135cce1c0a6129438fde6a85444573ad"

# name in the bundle: file in the wheel, mean and deviation of (pixel - mean) / deviation
NETWORKS: dict[str, tuple[str, float, float]] = {
    "pose_detector.tflite": ("pose_detection/pose_detection.tflite", 127.5, 127.5),
    "pose_landmarks_detector.tflite": ("pose_landmark/pose_landmark_full.tflite", 0.0, 255.0),
}
MISSING = (
    "This Python's mediapipe holds no pose networks; the first lines of this file name the one "
    "that does: .uv/bin/uv run --script tools/build_pose_model.py --check"
)
FIXED_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can hold; makes the bundle repeatable


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the pose model bundle.")
    parser.add_argument("--check", action="store_true", help="compare with the shipped one only")
    parser.add_argument("--out", type=Path, default=MODEL_PATH, help="where to write it")
    arguments = parser.parse_args()
    try:
        bundle = build()
    except (ImportError, FileNotFoundError):
        parser.exit(2, f"{MISSING}\n")
    sha256 = hashlib.sha256(bundle).hexdigest()
    print(f"built {len(bundle):,} bytes, sha256 {sha256}")
    if not arguments.check:
        arguments.out.write_bytes(bundle)
        print(f"wrote {arguments.out}")
        return 0
    is_same = sha256 == MODEL_SHA256 and bundle == MODEL_PATH.read_bytes()
    print(f"{'same as' if is_same else 'DIFFERENT from'} {MODEL_PATH.name} and its recorded hash")
    return 0 if is_same else 1


def build() -> bytes:
    import mediapipe  # noqa: PLC0415  # 0.10.21, of this script's own environment

    modules = Path(mediapipe.__file__).parent / "modules"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as bundle:
        for name, (source, mean, deviation) in NETWORKS.items():
            network = describe_input((modules / source).read_bytes(), mean=mean, std=deviation)
            bundle.writestr(zipfile.ZipInfo(name, date_time=FIXED_DATE), network)
    return out.getvalue()


def describe_input(network: bytes, *, mean: float, std: float) -> bytes:
    """Return the network with metadata saying that its input is (pixel - mean) / std."""
    from mediapipe.tasks.python.metadata.metadata_writers import (  # noqa: PLC0415  # see build
        metadata_writer,
    )

    writer = metadata_writer.MetadataWriter.create(bytearray(network))
    writer.add_image_input([mean], [std])
    return bytes(writer.populate()[0])


if __name__ == "__main__":
    sys.exit(main())
