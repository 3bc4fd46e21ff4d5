### Was im Terminal an der Tastatur gefragt und geantwortet wird.

ask-example-day = 31.3.2026
ask-allowed-yes-no = ja oder nein
ask-allowed-number = einer Zahl von { $least } bis { $most }
ask-allowed-whole = einer ganzen Zahl von { $least } bis { $most }
ask-allowed-day = einem Tag, geschrieben wie { $example }
ask-allowed-text = einem Text von 1 bis { $most } Zeichen
terminal-ask-form = { $question } ja, fast oder nein? Eingabetaste zum Auslassen
terminal-ask-form-again = Bitte ja, fast oder nein.
terminal-ask-count = { $question } Geplant waren { $planned }. Eingabetaste zum Auslassen
terminal-ask-number-again = Bitte eine ganze Zahl von 0 bis { $most }.
terminal-ask-pain-before = Knie { $knee }: Schmerz vorher, 0 (keiner) bis { $most }? Eingabetaste zum Auslassen
terminal-ask-pain-during = Knie { $knee }: Schmerz dabei, 0 (keiner) bis { $most }? Eingabetaste zum Auslassen
terminal-ask-pain-after = Knie { $knee }: Schmerz nachher, 0 (keiner) bis { $most }? Eingabetaste zum Auslassen
terminal-no-display = Es wurde kein Bildschirm gefunden ({ $why }), darum läuft es im Terminal.
terminal-skipped-synthetic = ein künstlicher Patient hat keine Schmerzen
terminal-skipped-nobody = niemand ist an der Tastatur; --pain-before und --pain-after beantworten sie
