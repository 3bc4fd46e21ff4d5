### Wörter des Lernens: Karten von etwa 60 Wörtern, was zu erwarten ist und wann man fragen sollte.
### Ein Schlüssel mit "-checked" am Ende ist für die Physio-Praxis.

## Karten
card-inner-quadriceps-title = Innerer Oberschenkel
card-inner-quadriceps = Der innere Schenkelmuskel ist einer von vier Muskeln vorn am Oberschenkel. Gemeinsam strecken sie das Knie und helfen, die Kniescheibe zu führen, vor allem auf dem letzten Stück der Streckung. Niemand hat gezeigt, dass man diesen einen Muskel allein trainieren kann oder muss. Es hilft, Oberschenkel und Hüften als Team zu üben. So ist Ihr Plan gemacht.
card-how-it-feels-title = Wie es sich anfühlt
card-how-it-feels = Typisch ist ein Ziehen am inneren Rand der Kniescheibe: auf Treppen, in der Hocke, nach langem Sitzen. Manche spüren es nur in Bewegung, andere den ganzen Tag. Das Knie kann sich unsicher anfühlen und der innere Oberschenkel fest; die Schwellung ist gering oder fehlt. Ein Knie, das wirklich wegknickt, festsitzt oder anschwillt, ist etwas anderes: Sagen Sie es hier.
card-why-it-builds-title = Warum es sich aufbaut
card-why-it-builds = Solche Schmerzen kommen meist schleichend. Laufen, Radfahren, Springen oder viele Kniebeugen verlangen Woche für Woche etwas mehr, als sich das Knie erholt. Wie Hüfte und Fuß sich bewegen, kann dazu beitragen; wie sehr, darüber sind Studien uneins. Das Gute daran: Belastung können Sie steuern. Eine Weile weniger, dann jede Woche ein wenig mehr.
card-calm-first-title = Erst Ruhe, aber nicht nur Ruhe
card-calm-first = Am Anfang gibt es weniger Sprünge, tiefe Beugen und Treppen. Völlige Ruhe ist das nicht, und sie ist selten nötig: Sanfte Bewegung, die bei 2 von 10 oder darunter bleibt, hält das Bein wach. Wenn es ruhiger wird, legt der Plan ein wenig zu, und dann noch ein wenig. In Studien half Üben für Hüfte und Knie mehr als Abwarten, mit guter Erklärung dazu.
card-something-else-title = Kann es etwas anderes sein?
card-something-else = Schmerz an der Innenseite des Knies ist nicht immer dasselbe. Er kann von der Rückseite der Kniescheibe kommen, aber auch vom Gelenkspalt, einer Sehne, der Hüfte oder von Steifheit nach Verletzung oder Operation. Am häufigsten ist die Kniescheibe beteiligt, oft mit müden Hüften oder Füßen, die nach innen kippen. Sitzt es bei Ihnen anderswo, lassen Sie es in einer Praxis ansehen.
card-slow-beats-heavy-title = Langsam ist besser als schwer
card-slow-beats-heavy = Die ersten Übungen strecken das Knie mit wenig Last, damit das Zusammenspiel vor der Kraft zurückkommt. Später kommen Stufen, Kniebeugen im Schritt und Ausfallschritte. Langsam und schmerzarm zählt mehr als Gewicht oder Anzahl. In einem Versuch hielten Menschen, die ihr Tempo sahen, die acht Sekunden viel besser ein. Wie gerade das Knie wandert, ist nur ein sanfter Hinweis, nie eine Prüfung.
card-how-it-is-assessed-title = Wie ein Knie untersucht wird
card-how-it-is-assessed = In der Praxis sieht man Ihnen beim Gehen, Beugen und Stehen auf einem Bein zu und prüft die Kraft von Hüfte und Oberschenkel. Röntgen oder MRT sind nicht immer nötig: vor allem nach Verletzungen, bei starken Schmerzen oder Warnzeichen. Bilder zeigen oft Veränderungen bei Menschen ganz ohne Schmerz. Ihre Tests hier zeigen, was das Knie kann, jeweils mit ihrer Ungenauigkeit.
card-pain-is-information-title = Schmerz ist eine Auskunft
card-pain-is-information = Bis 2 von 10 ist beim Üben in Ordnung, wenn der nächste Morgen wie immer ist. Bei 3 oder 4 wird die Übung kleiner, ab 5 ist Schluss. Studien haben etwas mehr erlaubt; diese Grenzen sind strenger, weil niemand neben Ihnen steht. Schmerz erzählt von Belastung, nicht davon, wie sehr Sie wollen. Eine ehrliche Antwort bringt immer gleich viel.
card-flares-title = Wenn es aufflammt
card-flares = Ein Schub sind ein paar Tage mit mehr Schmerz, nach mehr Belastung, wenig Schlaf oder ohne erkennbaren Grund. Selten ist dabei etwas verletzt. Machen Sie die ruhigen Übungen, gehen Sie ein wenig, antworten Sie weiter am Morgen. Ihre Serie wartet auf Sie. Die meisten Schübe legen sich in einigen Tagen; dann beginnt der Plan eine Stufe tiefer und steigt wieder.
card-stairs-and-squats-title = Treppen, Hocken und Stehen
card-stairs-and-squats = Hinunter belastet die Kniescheibe mehr als hinauf, eine tiefe Beuge mehr als eine kleine. Nehmen Sie vorerst das Geländer, halbieren Sie die Treppen, setzen Sie den ganzen Fuß auf. Beim Bücken und Heben geht die Hüfte nach hinten. Auf dem Rad ist ein höherer Sattel freundlicher. Wenn Sie lange stehen, verteilen Sie das Gewicht auf beide Beine.
card-sitting-title = Langes Sitzen
card-sitting = Etwa sieben von zehn Menschen mit diesem Schmerz spüren ihn bei langem Sitzen, oft nach rund zwanzig Minuten; in Bewegung lässt er binnen zehn Minuten nach. Stehen Sie also alle zwanzig bis dreißig Minuten auf, oder strecken Sie das Knie. Die Füße stehen flach, nicht unter dem Stuhl. Das ist keine Übung, nur eine Abwechslung, und bringt keine Punkte.
card-jumps-in-load-title = Sprünge in der Belastung
card-jumps-in-load = Knie mögen kleine Schritte. Vor vielen Laufverletzungen steht eine Woche oder ein einziger Ausflug, der viel länger war als sonst in letzter Zeit. Halten Sie die nächsten Tage gewöhnlich und steigern Sie in kleinen Schritten: Auch Erholung braucht ihre Tage. Schon dieses Wissen hilft: In einem Versuch mit Läufern brachten Übungen zusätzlich dazu keinen weiteren Unterschied.
card-shoes-and-running-title = Schuhe und Laufen
card-shoes-and-running = Bequeme Schuhe, die nicht abgelaufen sind, sind gut genug; von keinem Modell ist gezeigt, dass es das beste ist. Fußgewölbe, die nachgeben, oder ungleich abgelaufene Sohlen sind häufig und nicht Ihre Schuld. Einlagen können einige Wochen lindern: Fragen Sie in einer Praxis. Beim Laufen sind kürzere, schnellere Schritte leichter für die Kniescheibe. Ändern Sie immer nur eine Sache.
card-noises-title = Knacken und Klicken
card-noises = Geräusche ohne Schmerz sind in jedem Alter häufig und meist harmlos. Es kann Gas im Gelenk sein, eine Sehne, die gleitet, oder Flächen, die übereinander rutschen. Hier zählt es nirgends gegen Sie, und Sie müssen die Bewegung nicht meiden. Ein Knie, das festsitzt, oder ein Haken, der weh tut, ist etwas anderes: Hören Sie dann auf, und sagen Sie es hier.
card-plateaus-title = Wochen ohne Änderung
card-plateaus = Wochen ohne Änderung gehören zum Weg, vor allem, wenn der Schmerz schon lange da ist. Oft kommt die Kraft, bevor sich der Schmerz bewegt. Bleibt es zweimal gleich, ändern Sie nur eine Sache: die Belastung im Alltag, die Weite oder die ausgefallenen Tage. Zuerst hilft ein Blick ins Tagebuch: Treppen, Sitzen, Sport. Nach sechs Wochen zeigen Sie es einer Fachperson.
card-how-long-it-takes-title = Wie lange es dauert
card-how-long-it-takes = Viele bemerken nach vier bis sechs Wochen eine Änderung. Schmerz, der schon lange da ist, braucht oft drei bis sechs Monate. In Studien waren vier von zehn nach einem Jahr noch nicht zufrieden; Auf und Ab ist also üblich und nicht Ihre Schuld. Für Sie sprechen kleine Schritte, die Sie beibehalten, mit Rücksicht auf den Schmerz. Einen Termin kann niemand versprechen.
card-stretch-and-roll-title = Dehnen und Rollen
card-stretch-and-roll = Sanftes Dehnen von Oberschenkel und Hüfte nimmt Spannung, eine Faszienrolle lockert für eine Weile. Allein genügt das nicht: Es macht beweglicher, doch was bleibt, sind Kraft und Bewegung. Darum steht es neben Ihren Übungen. Gehen Sie bis zum ersten Ziehen, atmen Sie, bleiben Sie zwanzig bis dreißig Sekunden. Mehr Kraft bringt nicht mehr.
card-on-its-own-title = Kann es von selbst ruhig werden?
card-on-its-own = Ein leichtes Ziehen kann sich legen, wenn Sie kürzertreten bei dem, was es auslöst. Schmerz, der bleibt, braucht meist Übungen für Hüfte und Knie; Leitlinien setzen sie an erste Stelle, und in Studien halfen sie mehr als Abwarten. Je länger der Schmerz schon da war, desto langsamer ging es in diesen Studien. Früh hinzusehen lohnt sich, und heute ist früh genug.
card-when-to-ask-title = Wann Sie fragen sollten
card-when-to-ask = Fragen Sie, wenn sechs Wochen keine klare Änderung bringen, wenn es zwei Wochen lang schlechter wird, wenn das Knie wegknickt oder Sie weniger können als vorher. Eine Fachperson findet, was bei Ihnen dahintersteckt, und begleitet die nächsten Schritte. Ein heißes, festsitzendes oder geschwollenes Knie oder eine geschwollene Wade kann nicht warten. Früh zu fragen ist gute Fürsorge.
card-the-whole-leg-title = Das ganze Bein
card-the-whole-leg = Das Knie sitzt zwischen Hüfte und Fuß. Hüfte und Gesäß halten den Oberschenkel, Vorder- und Rückseite des Schenkels bewegen das Knie, Sprunggelenk und Fuß fangen es auf. Selten gibt es eine einzige Ursache, und darum selten eine einzige Übung. In Versuchen linderten Hüftübungen früh, und Hüfte und Knie zusammen tun gut. Darum schaut Ihr Plan über das Knie hinaus.
card-hands-on-title = Hände, Tape und Einlagen
card-hands-on = Massage, behandelnde Hände, Tape oder Einlagen können ein paar Wochen lindern und das Üben erleichtern. Sie stehen neben den Übungen und ersetzen sie nicht. Die Leitlinie lässt Tape bis zu vier Wochen und Einlagen bis zu sechs Wochen zu, gemeinsam mit einer Praxis ausgewählt. Wenn Sie etwas davon versuchen möchten, fragen Sie. Ihr Plan geht unterdessen weiter.
card-no-rush-title = Ohne Eile
card-no-rush = Sich besser fühlen kommt vor bereit sein. Auf einmal zurück zu vollem Laufen, Sport oder tiefen Kniebeugen, und oft kommt auch das Ziehen zurück. Der Plan möchte erst ruhige Wochen, ein leichtes Hinabsteigen und zwei gleich sichere Beine. Dann kommen kurze Abschnitte mit einem Tag dazwischen. Das dauert einige Wochen länger und ist freundlicher zum ganzen Jahr.
card-staying-well-title = Gesund bleiben
card-staying-well = Behalten Sie zwei Tage in der Woche für die Kraft von Hüfte, Gesäß und Oberschenkel, und wärmen Sie sich vor dem Sport auf. Steigern Sie den Umfang langsam. Achten Sie im Studio auf gute Ausführung und bei der Arbeit auf Sitzen und Stehen. Nichts hält jedes Ziehen fern. Sind drei Morgen unruhig, gehen Sie eine Woche lang einen Schritt zurück: Klein und früh ist der leichtere Weg.

## Was zu erwarten ist. Werte: first, last (Wochen)
timeline-mild = Viele bemerken nach 2 bis 3 Wochen eine erste Änderung. Rechnen Sie mit { $first } bis { $last } Wochen. Etwas Schmerz kann kommen und gehen, und einen Termin kann niemand versprechen.
timeline-mild-checked = Unter 3 Monaten und stärkster Schmerz bis 4: erste Änderung nach 2 bis 3 Wochen, { $first } bis { $last } Wochen bis zur funktionellen Phase.
timeline-between = Viele bemerken nach 4 bis 6 Wochen eine Änderung. Rechnen Sie mit { $first } bis { $last } Wochen. Etwas Schmerz kann kommen und gehen, und einen Termin kann niemand versprechen.
timeline-between-checked = Unter 3 Monaten, stärkster Schmerz 5: zwischen den beiden Verläufen, { $first } bis { $last } Wochen.
timeline-long-standing = Schmerz, der stark ist oder schon lange da, braucht oft 3 bis 6 Monate. Rechnen Sie mit { $first } bis { $last } Wochen, darunter Wochen ohne Änderung. Kleine Schritte zählen.
timeline-long-standing-checked = 3 Monate oder länger, stärkster Schmerz 6 oder mehr, oder geringe Funktion: { $first } bis { $last } Wochen, Plateaus zu erwarten.
timeline-unknown = Viele bemerken nach 4 bis 6 Wochen eine Änderung; Schmerz, der schon lange da ist, braucht oft 3 bis 6 Monate. Etwas Schmerz kann kommen und gehen.
timeline-unknown-checked = Dauer oder stärkster Schmerz nicht angegeben: { $first } bis { $last } Wochen, keine engere Schätzung.
timeline-flare = Das sieht nach einem Schub aus: ein paar Tage mit mehr Schmerz. Die meisten legen sich in einigen Tagen. Machen Sie weniger, gehen Sie ein wenig, antworten Sie weiter. Ihre Serie wartet auf Sie.
timeline-flare-checked = Schub: ein rotes Training, oder ein Morgen mit 5 oder mehr, oder 3 über dem Üblichen.
timeline-plateau = Vier Wochen ohne klare Änderung. Das ist häufig. Ändern wir nur eine Sache: die Belastung im Alltag, die Weite oder die ausgefallenen Tage.
timeline-plateau-checked = Stärkster Schmerz der Woche wie vor 2 und 4 Wochen, Aktivitäten nicht besser.

## Wann man fragen sollte. Ein Hinweis sperrt nie von selbst etwas
help-six-weeks = Sechs Wochen, und noch keine klare Änderung. Zeigen Sie das Knie bitte in einer Physio- oder Arztpraxis. Was Sie bisher gemacht haben, ist dort gut zu wissen.
help-six-weeks-checked = Sechs Wochen ohne bedeutsame Änderung: Schmerz um weniger als 2 und weniger als 30 % gesunken, Aktivitäten um weniger als 1,3 gestiegen.
help-six-weeks-unknown = Sechs Wochen sind vergangen, und für einen Vergleich gibt es zu wenige Antworten. Antworten Sie bitte ein paar Tage lang, oder zeigen Sie das Knie einer Fachperson.
help-six-weeks-unknown-checked = Sechs Wochen, Änderung unbekannt: weniger als 3 beantwortete Tage in der ersten oder letzten Woche, Aktivitäten nicht erneut bewertet.
help-worse = Seit zwei Wochen wird es schlechter. Lassen Sie das Knie bitte ansehen, und bleiben Sie bis dahin bei ruhigeren Tagen.
help-worse-checked = Stärkster Schmerz der Woche seit zwei Wochen mindestens 2 höher als zuvor: { $before }, jetzt { $now }.
help-instability = Das Knie ist weggeknickt. Lassen Sie das bitte ansehen, und haben Sie etwas zum Festhalten in der Nähe.
help-instability-checked = In 14 Tagen { $times ->
        [one] einmal
       *[other] { $times } Mal
    } weggeknickt, zuletzt am { $day }.
help-function = Sie können weniger als vorher. Lassen Sie bitte in einer Physio- oder Arztpraxis nach dem Grund sehen.
help-function-checked = Aktivitäten um 1,3 oder mehr gesunken, gegen die erste oder die vorige Bewertung.
help-mornings = Ihre Morgen sind seit zwei Wochen schmerzhaft. Fragen Sie bitte eine Fachperson, was noch helfen kann.
help-mornings-checked = Üblicher Morgenschmerz seit 14 Tagen { $base } oder mehr.
help-calm = Die ruhigen Tage haben in zwei Wochen nicht genügt. Lassen Sie das Knie bitte von einer Fachperson ansehen.
help-calm-checked = Ruhige Phase seit { $days } Tagen nicht verlassen.

## Die Stopp-Karte, von überall einen Handgriff entfernt
help-stop-now = Stopp. Setzen oder legen Sie sich, wie es dem Knie gefällt.
help-stop-now-checked = Stopp-Karte.
help-stop-emergency = Rufen Sie { $number ->
        [none] den Notruf Ihres Landes
       *[other] { $number }
    } sofort an bei Brustschmerz oder Atemnot, geschwollener Wade, heißem Knie mit Fieber, verformtem Knie, kaltem oder taubem Fuß oder Taubheit dort, wo man im Sattel sitzt.
help-stop-emergency-checked = Zeichen EM1 bis EM5: Notfall.
help-stop-urgent = Gehen Sie heute in eine Arztpraxis, wenn das Knie festsitzt, heiß oder geschwollen ist, mit einem Knall nachgab oder Sie nicht trägt.
help-stop-urgent-checked = Zeichen EM1b und UR1 bis UR6: dringend.
help-stop-otherwise = Sonst lassen Sie heute jede Belastung weg. Sanfte Bewegung ist in Ordnung. Sagen Sie morgen früh, wie es ist.
help-stop-otherwise-checked = Keines dieser Zeichen: heute keine Belastung, die Morgenantwort entscheidet.
help-stop-points = Aufhören ist Können. Ihre Punkte von heute behalten Sie.
help-stop-points-checked = Die Punkte hängen nicht vom Aufhören ab.
