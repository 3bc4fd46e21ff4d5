### What controls without drawn words say of themselves.

control-less = Less: { $what }
control-more = More: { $what }
control-number = { $what }: { $number }
control-slider = Move along
control-page-up = Page up
control-page-down = Page down
replay-slower = Play slower
replay-faster = Play faster
replay-position = Place in the recording
