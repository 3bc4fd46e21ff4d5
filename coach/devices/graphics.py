"""Saying which system libraries OpenCV and MediaPipe miss; needs neither of them itself."""

from coach.errors import GraphicsLibraryError


def graphics_library_error(error: Exception) -> GraphicsLibraryError:
    """Return the sentence for an import or a load that failed."""
    return GraphicsLibraryError(
        f"A system library is missing ({error}); on Debian or Ubuntu run: "
        "sudo apt install libgl1 libegl1 libgles2 libglib2.0-0 (or libglib2.0-0t64)."
    )
