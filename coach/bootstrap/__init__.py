"""The composition root: the only room that names concrete devices, stores and screens.

What pulls OpenCV, MediaPipe or pygame is imported where it is used: the app's process must never
load the first two, and without the graphics libraries Coach still has to start and name them.
"""

from coach.bootstrap.app import save_picture, services, show_app
from coach.bootstrap.batch import (
    draw_video,
    read_landmarks,
    synthetic_truth,
    write_landmarks,
    write_synthetic,
)
from coach.bootstrap.bench import (
    open_film_feed,
    open_session_board,
    peak_memory_bytes,
    run_bare_loop,
    write_bench_film,
)
from coach.bootstrap.care import answers_of, care_services
from coach.bootstrap.exercises import (
    check_exercises,
    exercise_file,
    find_exercise,
    library,
    shipped_exercises,
)
from coach.bootstrap.feeds import (
    check_model,
    clock,
    open_batch_feed,
    open_feed,
    webcams,
    why_no_model,
)
from coach.bootstrap.language import begin_language
from coach.bootstrap.scenes import (
    EXAMPLES_NAME,
    keep_scene,
    pose_examples,
    quick_sample,
    repertoire,
    scene_cache,
    scene_frames,
    scene_key,
)
from coach.bootstrap.signs import (
    FilmViewer,
    SignFilm,
    arm_positions,
    arms_film_key,
    clip_key,
    drawn_poses,
    kept_poses,
    known_movements,
    poses_of,
    scripted_signs,
    sign_film_key,
)
from coach.bootstrap.stored import (
    backup,
    data_folder,
    delete,
    pictures_folder,
    restore,
    write_json,
    write_text,
)
from coach.bootstrap.tables import read_json, write_recordings_table
from coach.bootstrap.teaching import check_exercise_file_name, teach_file
from coach.bootstrap.trying import open_trial_board, save_trial_picture

__all__ = [
    "EXAMPLES_NAME",
    "FilmViewer",
    "SignFilm",
    "answers_of",
    "arm_positions",
    "arms_film_key",
    "backup",
    "begin_language",
    "care_services",
    "check_exercise_file_name",
    "check_exercises",
    "check_model",
    "clip_key",
    "clock",
    "data_folder",
    "delete",
    "draw_video",
    "drawn_poses",
    "exercise_file",
    "find_exercise",
    "keep_scene",
    "kept_poses",
    "known_movements",
    "library",
    "open_batch_feed",
    "open_feed",
    "open_film_feed",
    "open_session_board",
    "open_trial_board",
    "peak_memory_bytes",
    "pictures_folder",
    "pose_examples",
    "poses_of",
    "quick_sample",
    "read_json",
    "read_landmarks",
    "repertoire",
    "restore",
    "run_bare_loop",
    "save_picture",
    "save_trial_picture",
    "scene_cache",
    "scene_frames",
    "scene_key",
    "scripted_signs",
    "services",
    "shipped_exercises",
    "show_app",
    "sign_film_key",
    "synthetic_truth",
    "teach_file",
    "webcams",
    "why_no_model",
    "write_bench_film",
    "write_json",
    "write_landmarks",
    "write_recordings_table",
    "write_synthetic",
    "write_text",
]
