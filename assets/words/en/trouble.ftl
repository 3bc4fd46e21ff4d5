### What can go wrong with cameras, files and data. The English sentences stand in the code, too: a test
### compares. Other languages are found by them (coach/session/trouble_words.py).

trouble-no-webcam-found = No webcam was found; plug one in, or try the demo.
trouble-no-webcam-opens = No webcam { $name } can be opened; plug one in or close the program that uses it, or choose a video file, a stream address or the demo.
trouble-no-webcam-called = No webcam is called { $name }; there are: { $listed }.
trouble-no-webcam-names = No webcam is known by name here, so { $name } cannot be found; give its number.
trouble-no-webcam-number = There is no webcam { $number }; webcams are numbered from 0.
trouble-gives-no-pictures = { $name } gives no pictures; check that it is on and free.
trouble-gives-no-picture = { $name } gives no picture; choose another source.
trouble-picture-too-small = The picture of { $name } is only { $width } x { $height } dots; each side needs at least { $least }.
trouble-changed-size = The picture of { $name } changed its size; it is opened again.
trouble-stopped = { $name } stopped giving pictures; check it.
trouble-sends-nothing = { $name } sends no pictures any more; check it.
trouble-no-answer = { $name } does not answer; check that it is on.
trouble-nothing-there = Nothing to see at { $name }; check the address, that the phone sends, and that both are in the same network.
trouble-address-incomplete = { $address } is not a complete stream address; it looks like http://192.168.1.20:8080/video.
trouble-restarted = One moment, the camera is restarted.
trouble-keeps-breaking = Following your movement keeps breaking down; run coach doctor.
trouble-file-missing = There is no file { $name }; check its name and folder.
trouble-video-missing = There is no video at { $path }; check the path.
trouble-file-folder = { $name } is a folder; choose a video file in it.
trouble-file-none = { $name } is not a file; choose a video file.
trouble-file-unreadable = { $name } cannot be read ({ $error }); choose another file.
trouble-file-empty = { $name } is empty; copy or record it again.
trouble-file-cut = { $name } is cut short; copy it again, whole.
trouble-file-no-video = { $name } is not a video that can be read; choose another file.
trouble-file-no-pictures = { $name } holds no pictures; choose another file.
trouble-file-damaged = { $name } is damaged; copy or record it again.
trouble-data-damaged = The data file { $path } is damaged: restore a backup with `coach data restore FILE`.
trouble-disk-full = The disk is full, nothing was lost: free some space and go on.
trouble-data-not-ours = The file { $path } is not a Knee Coach data file: move it away, or restore a backup with `coach data restore FILE`.
trouble-data-read-only = The data file { $path } may not be written: allow writing to it and its folder, or choose another folder with --data DIR.
trouble-data-not-opened = The data file { $path } cannot be opened: allow writing to its folder, or choose another with --data DIR.
trouble-data-in-use = The data file { $path } is in use by another program: close it and try again.
trouble-answer-born = born = { $number } lies after today, allowed: 1900 to { $least }.
trouble-answer-last = last = { $name } lies before first = { $least }, allowed: that day or later.
trouble-answer-day = { $name } = { $number } lies after today, allowed: a day up to { $least }.
