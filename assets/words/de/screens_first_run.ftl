### Wörter des ersten Starts.

welcome-title = Willkommen bei Knee Coach
welcome-under = Sanfte Übungen fürs Knie, mit freundlichem Blick auf Ihre Bewegung.
welcome-does-title = Was es tut
welcome-does = Es zeigt Ihnen Übungen, zählt mit und passt den Plan an Ihr Knie an.
    Erst kommen ein paar Fragen. Sie dauern etwa vier Minuten; Sie können jederzeit aufhören und weitermachen.
welcome-not-title = Was es nicht ist
welcome-not = Es ist kein Medizinprodukt und ersetzt weder Arzt- noch Physio-Praxis.
    Es beurteilt Bewegung, keine Knie. Der Schmerz entscheidet: Hören Sie auf, wenn es wehtut.
welcome-private-title = Was bei Ihnen bleibt
welcome-private = Alles bleibt auf diesem Computer.
    Kein Video wird aufgehoben.
    Nichts wird verschickt.
welcome-leave = Verlassen
welcome-begin = Gelesen. Beginnen

ready-title = Sie sind bereit für das erste Üben
ready-first = Das erste Üben ist kurz und ruhig. Früher aufhören ist immer in Ordnung.
ready-camera = Kamera und Ton werden zu Beginn mit Ihnen eingerichtet. Sie brauchen etwa drei Meter Platz.
ready-morning = Morgens fragt Knee Coach, wie es dem Knie geht. Daraus entsteht der Plan des Tages.
ready-wishes = Was Sie wieder gut können möchten, wird in den nächsten Tagen gefragt.
ready-go = Zum Plan von heute

country-at = Österreich
country-be = Belgien
country-bg = Bulgarien
country-hr = Kroatien
country-cy = Zypern
country-cz = Tschechien
country-dk = Dänemark
country-ee = Estland
country-fi = Finnland
country-fr = Frankreich
country-de = Deutschland
country-gr = Griechenland
country-hu = Ungarn
country-ie = Irland
country-it = Italien
country-lv = Lettland
country-lt = Litauen
country-lu = Luxemburg
country-mt = Malta
country-nl = Niederlande
country-pl = Polen
country-pt = Portugal
country-ro = Rumänien
country-sk = Slowakei
country-si = Slowenien
country-es = Spanien
country-se = Schweden
country-is = Island
country-li = Liechtenstein
country-no = Norwegen
country-ch = Schweiz
country-tr = Türkei
country-in = Indien
country-gb = Vereinigtes Königreich
country-hk = Hongkong
country-us = USA
country-ca = Kanada
country-mx = Mexiko
country-au = Australien
country-nz = Neuseeland
country-jp = Japan
country-kr = Südkorea
country-cn = China
country-br = Brasilien
country-il = Israel
country-sg = Singapur
