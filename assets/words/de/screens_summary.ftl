### Wörter der Zusammenfassung.

summary-good-unseen = ganz und sauber; { $unseen } nicht gut genug gesehen
