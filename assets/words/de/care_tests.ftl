### Wörter der Tests: was zu tun ist, warum einer wegbleibt, warum das Bild nichts sagt.

## Namen
test-walk = Auf der Stelle gehen
test-squat = Langsame Kniebeuge
test-step-down = Von der Stufe hinab
test-chair-stand = Aufstehen vom Stuhl
test-balance = Auf einem Bein stehen
test-ankle = Knie zur Wand
test-hip = Bein heben in Seitenlage

## So geht es
test-how-walk = Schauen Sie zur Kamera und gehen Sie 20 Sekunden in Ihrem Tempo auf der Stelle, jeder Fuß etwa eine Handbreit über dem Boden, eine Wand in Reichweite.
test-how-squat = Stehen Sie seitlich zur Kamera, einen Stuhl hinter sich. Drei langsame Kniebeugen, nur so weit, wie es bei 2 von 10 oder darunter bleibt.
test-how-step-down = Schauen Sie zur Kamera, ein Fuß auf einer festen Stufe von { $cm } cm, Hände in die Taille, eine Wand in Reichweite. Senken Sie die andere Ferse zum Boden und kommen Sie zurück, dreimal. Dann das andere Bein.
test-how-chair-stand = Seitlich, auf einem Stuhl von etwa 45 cm, der nicht rutscht, Arme verschränkt. Zur Probe einmal aufstehen und setzen, 10 Sekunden ruhen, dann so oft, wie es in 30 Sekunden angenehm ist.
test-how-balance = Schauen Sie zur Kamera, eine Wand in Reichweite. Stehen Sie auf einem Bein, solange es ruhig ist, dreimal. Dann das andere Bein.
test-how-ankle = Seitlich zur Kamera, vor einer Wand. Bringen Sie das vordere Knie zur Wand, Ferse am Boden, dreimal. Rücken Sie den Fuß so weit zurück, wie das gelingt. Dann umdrehen für das andere Bein.
test-how-hip = Legen Sie sich auf die Seite, Gesicht zur Kamera. Heben Sie das obere Bein, bis es sich wie 7 von 10 Anstrengung anfühlt, höchstens 25 Mal. Dann die andere Seite.
test-how-stop = Hören Sie auf, sobald es 3 von 10 ist.

## Warum einer heute wegbleibt
test-why-not-locked = Zuerst sollte jemand das Knie ansehen: coach care plan sagt, was zu tun ist.
test-why-not-hurt-today = Das war genug für heute; die anderen Tests können warten.
test-why-not-calm = Das Knie braucht jetzt Ruhe. Dieser Test kommt später, das macht nichts.
test-why-not-asked = Zuerst die Morgenfragen: coach care checkin.
test-why-not-squat-first = Zuerst die langsame Kniebeuge: Sie zeigt, ob eine Stufe passt.
test-why-not-squat-too-small = Eine Stufe beugt das Knie weiter als Ihre Kniebeuge heute. Sie kommt später.
test-why-not-worst-too-high = Der letzte Tag lag über 3 von 10, darum wartet der Stuhltest.
test-why-not-rising-not-asked = Zuerst ist zu klären, wie sich das Aufstehen von diesem Stuhl anfühlt: rising = 0 bis 10 in der Tabelle test von --answers.
test-why-not-rising = Das Aufstehen vom Stuhl sollte erst bei 2 von 10 oder darunter liegen. Ein höherer Sitz hilft.

## Warum es keinen Wert gibt
test-cannot-tell-nobody = Niemand war zu sehen. Treten Sie von Kopf bis Schuh ins Bild, und versuchen Sie es noch einmal.
test-cannot-tell-view = Von dort ist das nicht zu sehen. Stellen Sie sich wie beschrieben, und versuchen Sie es noch einmal.
test-cannot-tell-not-seen = Teile des Körpers waren verdeckt oder nicht im Bild, darum lässt es sich nicht sagen.
test-cannot-tell-no-stand = Stehen Sie zuerst zwei Sekunden still, damit es etwas zum Vergleichen gibt.
test-cannot-tell-too-few = Das war zu wenig, um etwas zu sagen. Lassen Sie sich Zeit und versuchen Sie es noch einmal, oder antworten Sie selbst.
test-cannot-tell-too-short = Das war zu kurz, um etwas zu sagen. Versuchen Sie es noch einmal, oder messen Sie die Zeit selbst.
test-cannot-tell-hurt = Jede Beuge lag über 2 von 10, darum gibt es heute keine angenehme Tiefe. Gut, dass Sie aufgehört haben.
test-cannot-tell-pain-unknown = Wie es sich anfühlte, ist nicht bekannt, darum wird keine Tiefe behalten.
test-cannot-tell-unsaid = Nicht beantwortet, darum wird nichts behalten.
test-tell-yourself = Ihre eigene Antwort zählt ebenso: derselbe Befehl mit --self.

## Fragen zu einem Test
ask-test-pain = Der höchste Schmerz bei diesem Test, 0 (keiner) bis 10?
ask-test-pains = Der Schmerz bei jeder Kniebeuge der Reihe nach, 0 bis 10, mit Kommas dazwischen?
ask-test-rising = Schmerz beim Aufstehen von diesem Stuhl, 0 (keiner) bis 10?
ask-test-steps = Wie viele Schritte haben Sie in 20 Sekunden gemacht, beide Füße zusammen?
ask-test-bend = Konnten Sie die Knie so weit beugen wie für einen hohen Barhocker (etwa 60 Grad), bei 2 von 10 oder darunter?
ask-test-arms = Konnten beide Hände in der Taille bleiben?
ask-test-trunk = Konnte die Brust über der Mitte bleiben?
ask-test-pelvis = Konnten die Hüften waagerecht bleiben?
ask-test-knee = Konnte das Knie über dem Fuß bleiben?
ask-test-foot = Konnte der Standfuß an seinem Platz verwurzelt bleiben?
ask-test-stands = Wie oft sind Sie in 30 Sekunden ganz aufgestanden?
ask-test-seconds = Wie viele Sekunden konnten Sie auf diesem Bein stehen, bis zu drei Versuche, mit Kommas dazwischen?
ask-test-wall-cm = Wie viele Zentimeter lagen zwischen Zehe und Wand, an der weitesten Stelle, wo das Knie sie mit der Ferse am Boden noch berührte?
ask-test-raises = Wie oft konnten Sie das Bein heben, bis es sich wie 7 von 10 Anstrengung anfühlte, höchstens 25?
choice-yes = ja
choice-almost = fast
choice-no = nein

## Ergebnisse; eine Zahl steht nie ohne ihre Spanne
test-result = { $leg }{ $text }{ $own }
test-own = {" "}(Ihre eigene Antwort)
test-leg-left = Links:
test-leg-right = Rechts:
test-number-ratio = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
test-number-decimal = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
test-number-whole = { NUMBER($value, maximumFractionDigits: 0) }
test-value-cadence = { $value } Schritte in der Minute, plus oder minus { $error }.
test-value-step-gap-percent = Die beiden Schritte unterscheiden sich um { $value } % in der Zeit, plus oder minus { $error }.
test-value-deepest-deg = Die Knie beugen sich angenehm bis etwa { $value }{ $unit }, plus oder minus { $error }{ $unit }.
test-value-separation-ratio = Knie über den Füßen: { $value } der Linie von Hüfte zu Fuß, plus oder minus { $error }; 1 liegt genau darauf.
test-value-shift = Gewicht nach links (+) oder rechts (-): { $value } der Standbreite, plus oder minus { $error }.
test-value-quality = Ruhe { $value } von 6, wobei 0 ganz ruhig ist, plus oder minus { $error }.
test-value-stands = { $value } Mal ganz aufgestanden in 30 Sekunden, plus oder minus { $error }.
test-value-best-s = Am längsten { $value } s, plus oder minus { $error } s.
test-value-mean-s = Im Mittel von dreien { $value } s, plus oder minus { $error } s.
test-value-shin-deg = Das Schienbein neigt sich { $value }{ $unit }, plus oder minus { $error }{ $unit }.
test-value-wall-cm = { $value } cm von Zehe zu Wand, plus oder minus { $error } cm.
test-value-reps = { $value } Mal gehoben, plus oder minus { $error }.
test-item-arms = Nächstes Mal: Hände bleiben in der Taille.
test-item-trunk = Nächstes Mal: Brust über der Mitte.
test-item-pelvis = Nächstes Mal: Hüften waagerecht.
test-item-knee = Nächstes Mal: Knie über dem Fuß.
test-item-foot = Nächstes Mal: Der Standfuß bleibt verwurzelt.
test-norm-stands = Die mittlere Hälfte der Menschen Ihres Alters schafft { $low } bis { $high }.
test-norm-none = Für Ihr Alter gibt es keine Zahlen zum Vergleich; was zählt, ist Ihr eigener Verlauf.
test-norm-balance = Menschen Ihres Alters schaffen im Mittel etwa { $seconds } s.
test-unsteady = Lassen Sie bei jeder Übung im Stehen eine Hand an Wand oder Stuhl.
test-ankle-gap = Ein Sprunggelenk ist mehr als { $degrees } Grad steifer: Das Fußwippen kommt bei der Beweglichkeit zuerst.
test-hip-gap = Die Beine unterscheiden sich um { $percent } %. Jedes Bein hat seinen eigenen Plan.
test-change-better = Besser als am { DATETIME($first, dateStyle: "long") }.
test-change-same = Keine klare Änderung seit dem { DATETIME($first, dateStyle: "long") }.
test-change-worse = Weniger als am { DATETIME($first, dateStyle: "long") }. Ein Test sagt wenig; der Plan nimmt Rücksicht.

## Rund um einen Test
test-begin = { $test }. { $how } { $stop }
test-kept = In Ihrem Programm behalten.
test-not-kept-synthetic = Ein künstlicher Patient: gezeigt und nicht in Ihrem Programm behalten.
test-not-kept-unsaid = Nichts wurde beantwortet, darum wird nichts behalten.
test-pain-stop = Bei 3 aufzuhören ist richtig. Lassen Sie dieses Knie etwas ruhen.
test-pain-no-more = Das war genug für heute. Die anderen Tests können warten.
test-rest-first = Sitzen Sie zuerst noch { $seconds } Sekunden, dann beginnen Sie neu.
test-leg-missing = Es fehlt noch das Bein { $leg }.
test-step-too-high = Heute passt eine Stufe bis { $cm } cm.
test-due-today = Heute:
test-due-later = Nicht heute:
test-due-line = { $test } ({ $name })
test-due-why = { $test } ({ $name }): { $why }
test-due-plan = { $count ->
    [one] Ein kurzer Test zeigt
   *[other] { $count } kurze Tests zeigen
 }, was das Knie jetzt kann, wann immer es Ihnen passt: „Was kann es jetzt?“ in der App oder coach care assess
test-due-none = Heute ist nichts dran. Das nächste Mal ist zwei Wochen nach dem letzten.
test-due-how = Einer nach dem anderen: coach care assess { $name } --source 0, oder mit --self ohne Kamera.

## Die letzten zwei Wochen
test-review-better = Die letzten zwei Wochen: deutlich besser. Machen Sie so weiter.
test-review-same = Die letzten zwei Wochen: keine klare Änderung, wie es ab und zu üblich ist.
test-review-same-twice = Vier Wochen ohne klare Änderung: Ändern Sie eine Sache. Meist ist es die Belastung im Alltag, die Weite, oder es sind ausgefallene Tage.
test-review-worse = Die letzten zwei Wochen waren schwerer. Der Plan nimmt Rücksicht, und kleiner ist in Ordnung.
test-review-unknown = Was sich in zwei Wochen geändert hat, ist noch nicht bekannt: Es braucht die Morgenantworten und einen zweiten Blick.

## Vor der Kamera, im Fenster
test-title-left = { $test }, linkes Bein
test-title-right = { $test }, rechtes Bein
test-for-walk = Zeigt, wie gleichmäßig Ihre Schritte sind.
test-for-squat = Zeigt, wie weit sich Ihre Knie gut beugen.
test-for-step-down = Zeigt, wie sicher Sie auf einer Stufe stehen.
test-for-chair-stand = Zeigt, was Ihre Oberschenkel können.
test-for-balance = Zeigt, wie sicher Sie auf einem Bein stehen.
test-for-ankle = Zeigt, wie weit Ihr Fußgelenk das Knie lässt.
test-for-hip = Zeigt, was Ihre Hüfte kann.
test-stand-walk = Zur Kamera, eine Wand in Reichweite. Gehen Sie 20 Sekunden auf der Stelle, in Ihrem Tempo.
test-stand-squat = Eine Seite zur Kamera, ein Stuhl hinter Ihnen. Drei langsame Kniebeugen, nur so weit es angenehm ist.
test-stand-step-down = Zur Kamera, diesen Fuß auf einer festen Stufe von { $cm } cm, Hände an der Taille, eine Wand in Reichweite. Die andere Ferse senken und zurück, dreimal.
test-stand-chair-stand = Seitlich auf einem Stuhl, der nicht rutscht, Arme gekreuzt. 30 Sekunden lang aufstehen und hinsetzen, so oft es angenehm ist.
test-stand-balance = Zur Kamera, eine Wand in Reichweite. Stehen Sie auf diesem Bein, solange es sicher ist, dreimal.
test-stand-ankle = Seitlich, vor einer Wand. Führen Sie dieses Knie zur Wand, Ferse am Boden, dreimal.
test-stand-hip = Auf der Seite, das Gesicht zur Kamera. Heben Sie das obere Bein, bis es sich wie 7 von 10 anfühlt, höchstens 25-mal.
