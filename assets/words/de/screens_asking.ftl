### Wörter der Fragen auf dem Bildschirm: wie man antwortet, Titel der Bögen, Karten auf "Heute".

## Jede Seite
asking-progress = { $number } von { $count }
asking-later = Später
asking-unsaid = Möchte ich nicht sagen
asking-go-on = Weiter
asking-yes = Ja
asking-no = Nein
asking-no-to-all = Nein zu allem hier
asking-no-to-rest = Nein zu den anderen
asking-is-any-so = Trifft etwas davon zu?
asking-none-of-these = Nichts davon
asking-none-training-days = Wählen Sie für mich
asking-none-today = Heute nichts davon
asking-none-else = Sonst nichts heute
asking-answer-first = Bitte antworten Sie zuerst, oder sagen Sie, dass Sie nicht möchten.
asking-not-fitting = Zwei Antworten passen nicht zusammen. Bitte schauen Sie noch einmal.
asking-nothing-to-ask = Hier gibt es noch nichts zu fragen.
asking-kept = Ihre Antworten sind aufgehoben. Machen Sie weiter, wann Sie mögen.
asking-thanks = Danke. Das ist notiert.
asking-thanks-again = Danke. Beide Antworten von heute sind aufgehoben.
asking-less = Weniger
asking-more = Mehr
asking-erase = Letzte Ziffer löschen
asking-range = Von { $least } bis { $most }
asking-number = { NUMBER($number, maximumFractionDigits: 1) }
asking-centimetres = { $count } cm
asking-no-step = Keine Stufe da
asking-today = Heute
asking-yesterday = Gestern
asking-tomorrow = Morgen
asking-day = { DATETIME($day, dateStyle: "full") }
asking-day-back = − 1 Tag
asking-day-on = + 1 Tag
asking-week-back = − 7 Tage
asking-week-on = + 7 Tage
asking-own-words = In Ihren Worten, { $number }
asking-too-long = Bitte höchstens { $most } Zeichen.
asking-three-are-plenty = Drei genügen. Noch einmal tippen nimmt etwas zurück.
asking-countries-more = Weitere Länder
asking-countries-back = Zurück in der Liste
asking-country-other = Anderes Land
asking-least = gar nicht
asking-most = wie früher
asking-least-sport-effort = leicht
asking-most-sport-effort = so schwer wie möglich
asking-least-change = viel schlechter
asking-most-change = viel besser
asking-least-stage = zügiges Gehen
asking-most-stage = letzte Stufe
asking-unit-weeks-of-pain = { $count ->
    [one] Woche
   *[other] Wochen
 }
asking-unit-morning-stiffness-min = { $count ->
    [one] Minute
   *[other] Minuten
 }
asking-unit-stiffness-min = { $count ->
    [one] Minute
   *[other] Minuten
 }
asking-unit-shoes-months = { $count ->
    [one] Monat
   *[other] Monate
 }
asking-unit-running-min = { $count ->
    [one] Minute
   *[other] Minuten
 }
asking-unit-sport-min = { $count ->
    [one] Minute
   *[other] Minuten
 }
asking-unit-cycling-min = { $count ->
    [one] Minute
   *[other] Minuten
 }
asking-unit-deep-min = { $count ->
    [one] Minute
   *[other] Minuten
 }
asking-unit-stairs-flights = { $count ->
    [one] Treppe
   *[other] Treppen
 }
asking-unit-sleep-h = { $count ->
    [one] Stunde
   *[other] Stunden
 }
asking-choice-squat-goal-deg-60 = Bis zu einem hohen Sitz
asking-choice-squat-goal-deg-75 = Bis zu einem Stuhl
asking-choice-squat-goal-deg-90 = Bis zu einem niedrigen Stuhl
asking-suggest-activities = Treppen steigen | Bergab gehen | Im Garten arbeiten | Wandern | Vom Stuhl aufstehen | Tanzen | Rad fahren | Knien
asking-suggest-sport = Spazieren | Rad fahren | Schwimmen | Laufen | Gymnastik | Fußball

## Antworten, wie sie allein auf einer Taste stehen
asking-spoken = { $question } { $answer }
asking-choice-sore-left = Linkes Knie
asking-choice-sore-right = Rechtes Knie
asking-choice-sore-both = Beide Knie
asking-choice-place-kneecap = Um oder hinter der Kniescheibe oder an ihrem inneren Rand
asking-choice-place-inner-joint-line = Innen, am Gelenkspalt oder darunter
asking-choice-place-back = Hinten am Knie
asking-choice-place-outer = An der Außenseite
asking-choice-place-calf = In der Wade
asking-choice-place-hip = An der Hüfte
asking-choice-conditions-back = Rückenschmerzen
asking-choice-conditions-hip-or-groin = Hüfte oder Leiste
asking-choice-conditions-shoulder = Schulterschmerzen
asking-choice-conditions-ankle-or-calf = Knöchel, Ferse oder Wade
asking-choice-conditions-kneeling = Knien tut weh
asking-choice-conditions-kneecap-slipped = Kniescheibe sprang heraus
asking-choice-conditions-hypermobile = Gelenke, die sich überstrecken
asking-choice-conditions-dizziness = Schwindel
asking-choice-conditions-fall-risk = Sturz oder unsicher
asking-choice-conditions-clot-or-bleeding = Gerinnsel oder Blutverdünner
asking-choice-conditions-fragile-bone = Brüchige Knochen
asking-choice-conditions-numb-skin = Taube Haut
asking-choice-needs-chair = Ein fester Stuhl
asking-choice-needs-wall = Eine freie Wand
asking-choice-needs-mat = Matte oder Teppich zum Liegen, und Aufstehen geht gut
asking-choice-needs-band = Ein Schlaufenband
asking-choice-needs-anchor = Ein fester Halt für das Band auf Kniehöhe
asking-choice-needs-roller = Eine Schaumrolle
asking-choice-needs-step = Eine Stufe oder Treppe
asking-choice-allowed-calm = Ruhige Übungen
asking-choice-allowed-early-activation = Erste Übungen
asking-choice-allowed-movement-control = Übungen im Stehen mit kleiner Beuge
asking-choice-allowed-functional = Stufen, Kniebeugen und Ausfallschritte
asking-choice-allowed-prevention = Alles
asking-choice-troubles-sharp = Ein stechender Schmerz
asking-choice-troubles-catching = Ein Hängenbleiben
asking-choice-troubles-buckled = Ein Wegknicken
asking-choice-troubles-limping = Ein Hinken
asking-choice-why-illness = Ich bin krank
asking-choice-why-travel = Ich verreise

## Fragen in anderen Worten als an der Tastatur
ask-person-country-screen = In welchem Land sind Sie?
ask-person-worst-pain-screen = Wie stark war der stärkste Schmerz der letzten Woche?
ask-wishes-activities-screen = Was möchten Sie wieder gut können? Bis zu drei Dinge.
ask-wishes-squat-goal-deg-screen = Wie tief möchten Sie wieder in die Hocke gehen?
ask-wishes-steps-cm-screen = Welche Stufen haben Sie zur Hand? Eine Treppenstufe hat etwa 20 cm, ein dickes Buch 5 cm.
ask-diary-day-screen = Um welchen Tag geht es?
ask-goals-change-screen = Ist das Knie seit dem Beginn besser oder schlechter?

## Titel der Bögen
asking-title-screening = Warnzeichen
asking-title-clearance = Was die Praxis gesagt hat
asking-title-person = Sie und Ihr Knie
asking-title-wishes = Was Sie sich wünschen und haben
asking-title-goals = Was Sie wieder können möchten
asking-title-morning = Ihr Knie heute Morgen
asking-title-before = Vor dem Üben
asking-title-after = Nach dem Üben
asking-title-hour = Eine Stunde nach dem Üben
asking-title-diary = Ihr Tag
asking-title-away = Eine Weile fort
asking-title-run = Ihr Geh-Lauf
asking-title-during = Während der Übung
asking-title-test = Ihr Test

## Karten auf "Heute"
ask-card-begin = Ihr Programm beginnen
ask-card-begin-why = Erst ein paar Fragen, damit es für Sie sicher ist.
ask-card-screening = Warnzeichen prüfen
ask-card-screening-why = Es ist wieder Zeit dafür. Wenige Tipper genügen.
ask-card-standing = Bitte erst nachsehen lassen
ask-card-standing-why = Was jetzt zu tun ist, und wie es weitergeht.
ask-card-morning = Ihr Knie heute Morgen
ask-card-morning-why = Daraus entsteht der Plan für heute.
ask-card-before = Bevor Sie beginnen
ask-card-before-why = Ein kurzer Blick aufs Knie, damit heute alles passt.
ask-card-after = Wie war es?
ask-card-after-why = Ihre Antwort formt das nächste Üben.
ask-card-hour = Eine Stunde danach
ask-card-hour-why = Manche Knie melden sich spät. Darum fragen wir.
ask-card-goals = Wie gut geht es?
ask-card-goals-why = Was Sie wieder können möchten, von Ihnen bewertet.
ask-card-history = Etwas mehr erzählen
ask-card-history-why = Vier kurze Fragen. So passt der Plan besser zu Ihnen.
ask-card-wishes = Was wünschen Sie sich?
ask-card-wishes-why = Ihre Wünsche, Ihre Tage, und was Sie zu Hause haben.
ask-card-diary = Wie war Ihr Tag?
ask-card-diary-why = Treppen, Sport und Sitzen zählen auch.
ask-card-help = Rat einholen
ask-card-help-why = Es gibt einen Grund dafür. Sehen Sie, welchen.
ask-card-more = Anderes erzählen
ask-card-more-why = Tagebuch, Abwesenheit, was die Praxis gesagt hat.

## Alles, was sich erzählen lässt
more-title = Was möchten Sie erzählen?
more-morning = Mein Knie heute Morgen
more-before = Mein Knie vor dem Üben
more-diary = Treppen, Sport und Sitzen
more-as_usual = Heute war es wie sonst
more-run = Ein Geh-Lauf
more-away = Krank oder fort
more-clearance = Es wurde nachgesehen
more-screening = Warnzeichen
more-person = Über mich und mein Knie
more-wishes = Meine Wünsche und Mittel
more-help = Wann Hilfe gut ist

## Was Warnzeichen verlangen
standing-emergency = Bitte holen Sie jetzt Hilfe
standing-same-day = Bitte gehen Sie heute zu einer Ärztin oder einem Arzt
standing-two-days = Bitte gehen Sie binnen zwei Tagen in eine Praxis
standing-clinician = Bitte lassen Sie erst nachsehen
standing-questions = Erst ein paar Fragen
standing-limited = Sie können beginnen, mit Bedacht
standing-free-title = Nichts spricht dagegen
standing-free = Keine Antwort spricht gegen sanftes Üben.
standing-call = bitte hier anrufen
standing-was-seen = Es wurde nachgesehen
standing-ask-again = Neu antworten
standing-close = Zurück zu Heute
remark-title = Gut zu wissen
help-card-title = Wann fachlicher Rat gut ist
help-card-title-now = Fachlicher Rat ist jetzt gut
