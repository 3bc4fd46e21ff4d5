### Wörter der mitgelieferten Übungen. Englisch steht in exercises/*.toml; eine eigene Datei behält ihre Wörter.

## ankle_rock
exercise-ankle-rock-name = Fußwippen zur Wand
exercise-ankle-rock-setup = Seitlich zur Kamera, vor einer Wand, ein Fuß eine Handbreit davor, der andere dahinter. Hände an die Wand.
exercise-ankle-rock-cue = Das Knie küsst die Wand, die Ferse bleibt schwer
exercise-ankle-rock-why = Ein bewegliches Sprunggelenk lässt das Knie nach vorn wandern, ohne sich zu drehen.
exercise-ankle-rock-easier = Den Fuß näher an die Wand rücken.
exercise-ankle-rock-caution-1 = Nach einer frischen Verletzung am Fuß weglassen. Über 2 von 10 aufhören.
exercise-ankle-rock-equipment-1 = eine Wand vor Ihnen
exercise-ankle-rock-level-2 = der Fuß etwas weiter von der Wand
exercise-ankle-rock-level-3 = der Fuß etwas weiter von der Wand

## band_side_walk
exercise-band-side-walk-name = Seitschritte mit Band
exercise-band-side-walk-setup = Gesicht zur Kamera, das Band über den Knien. Gegen das Band hinaus, langsam schließen, links und rechts.
exercise-band-side-walk-cue = Breit wie auf Schienen bleiben, ohne zu schaukeln
exercise-band-side-walk-why = Kräftigt die äußeren Hüften, die die Knie davor bewahren, nach innen zu fallen.
exercise-band-side-walk-easier = Das Band weglassen und kleinere Schritte machen.
exercise-band-side-walk-caution-1 = Hüfte über 3 von 10, oder unsicher: ohne Band.
exercise-band-side-walk-equipment-1 = ein Band als Schlaufe über den Knien
exercise-band-side-walk-equipment-2 = zwei Schritte freier Boden zu jeder Seite
exercise-band-side-walk-level-3 = ein stärkeres Band, wenn es leicht geht

## calf_raise
exercise-calf-raise-name = Fersen heben
exercise-calf-raise-setup = Seitlich stehen, Hände an einer Wand. Auf die Zehen steigen und langsam wieder senken.
exercise-calf-raise-cue = Steigen wie ein langsamer Aufzug, oben kurz halten
exercise-calf-raise-why = Die Waden federn jeden Schritt und jede Treppe ab.
exercise-calf-raise-easier = Die Hände einen Teil des Gewichts tragen lassen.
exercise-calf-raise-caution-1 = Bei gezerrter Wade oder 4 von 10 an der Ferse weglassen.
exercise-calf-raise-equipment-1 = eine Wand zum Festhalten

## clamshell
exercise-clamshell-name = Muschel
exercise-clamshell-setup = Auf der Seite liegen, Gesicht zur Kamera, Hüften und Knie gebeugt, Füße zusammen. Das obere Knie heben.
exercise-clamshell-cue = Öffnen wie ein Buch, der Buchrücken bleibt still
exercise-clamshell-why = Kräftigt die Hüftmuskeln, die das Knie in der Linie halten.
exercise-clamshell-easier = Nur halb so weit öffnen.
exercise-clamshell-caution-1 = Zwickt es in der Hüfte: weniger öffnen.
exercise-clamshell-equipment-1 = eine Matte
exercise-clamshell-equipment-2 = ein Band als Schlaufe ab Stufe 3
exercise-clamshell-level-3 = mit einem leichten Band über den Knien, wenn Sie eines haben

## foam_roll_front_thigh
exercise-foam-roll-front-thigh-name = Rollen, Oberschenkel vorn
exercise-foam-roll-front-thigh-setup = Auf dem Bauch, die Rolle unter einem Oberschenkel, auf den Unterarmen. Von der Hüfte bis über das Knie rollen.
exercise-foam-roll-front-thigh-cue = Rollen, so langsam wie Honig
exercise-foam-roll-front-thigh-why = Viele finden, dass sich der Oberschenkel danach lockerer anfühlt.
exercise-foam-roll-front-thigh-easier = Im Sitzen den Oberschenkel mit den Händen oder einem Nudelholz rollen.
exercise-foam-roll-front-thigh-ask = Blieb der Druck angenehm?
exercise-foam-roll-front-thigh-caution-1 = Druck bis 4 von 10, nie über ein Gelenk.
exercise-foam-roll-front-thigh-caution-2 = Nicht bei Blutgerinnseln, jetzt oder früher, Blutverdünnern, empfindlicher Haut, brüchigen Knochen oder tauber Haut.
exercise-foam-roll-front-thigh-caution-3 = Knieschmerz über 2 von 10: aufhören. Kniescheibe und Knochen frei lassen.
exercise-foam-roll-front-thigh-equipment-1 = eine Faszienrolle
exercise-foam-roll-front-thigh-equipment-2 = eine Matte

## foam_roll_outer_hip
exercise-foam-roll-outer-hip-name = Rollen, äußere Hüfte
exercise-foam-roll-outer-hip-setup = Auf die Rolle setzen und zu einer Seite lehnen, Hände am Boden. Gesäß und äußere Hüfte rollen.
exercise-foam-roll-outer-hip-cue = In die Rolle sinken, dann weiterrollen
exercise-foam-roll-outer-hip-why = Viele finden, dass sich die Hüfte danach lockerer anfühlt.
exercise-foam-roll-outer-hip-easier = Mit einem weichen Ball zwischen Hüfte und Wand lehnen.
exercise-foam-roll-outer-hip-ask = Blieb der Druck angenehm?
exercise-foam-roll-outer-hip-caution-1 = Druck bis 4 von 10, nie über Knochen.
exercise-foam-roll-outer-hip-caution-2 = Nicht bei Blutgerinnseln, jetzt oder früher, Blutverdünnern, empfindlicher Haut, brüchigen Knochen oder tauber Haut.
exercise-foam-roll-outer-hip-equipment-1 = eine Faszienrolle
exercise-foam-roll-outer-hip-equipment-2 = eine Matte

## forward_lunge
exercise-forward-lunge-name = Ausfallschritt nach vorn
exercise-forward-lunge-setup = Seitlich stehen, vorn freier Boden. Das Bein mit dem Schmerzknie macht einen großen Schritt und drückt zurück.
exercise-forward-lunge-cue = Landen so leise wie Schnee, den Boden wegdrücken
exercise-forward-lunge-why = Ein großer, leiser Schritt bereitet das Knie auf Bergabgehen und Bordsteine vor.
exercise-forward-lunge-easier = Denselben großen Schritt, aber halb so tief beugen, oder auf eine Stufe von 10 cm treten.
exercise-forward-lunge-caution-1 = Nur, wenn der Ausfallschritt nach hinten leicht geht.
exercise-forward-lunge-caution-2 = Zweimal das Gleichgewicht verloren, oder mehr als 2 von 10 bei der ersten kleinen Beuge: lieber der Ausfallschritt nach hinten.
exercise-forward-lunge-equipment-1 = freier Boden vor Ihnen
exercise-forward-lunge-equipment-2 = eine Wand oder ein Stuhl in Reichweite

## glute_bridge
exercise-glute-bridge-name = Brücke
exercise-glute-bridge-setup = Auf dem Rücken liegen, seitlich zur Kamera, Knie gebeugt, Füße hüftbreit am Boden. Die Hüfte heben.
exercise-glute-bridge-cue = Die Gürtelschnalle zur Decke heben
exercise-glute-bridge-why = Kräftige Hüften teilen sich die Arbeit mit den Knien.
exercise-glute-bridge-easier = Nur halb so hoch heben.
exercise-glute-bridge-caution-1 = Krampf hinten im Oberschenkel: Fersen näher heranrücken.
exercise-glute-bridge-caution-2 = Rückenschmerz: weniger heben, ohne Hohlkreuz.
exercise-glute-bridge-equipment-1 = eine Matte

## half_kneeling_hip_flexor_stretch
exercise-half-kneeling-hip-flexor-stretch-name = Hüftdehnung im Halbknien
exercise-half-kneeling-hip-flexor-stretch-setup = Seitlich zur Kamera, ein Knie auf einem Kissen, der andere Fuß vorn. An einem Stuhl festhalten.
exercise-half-kneeling-hip-flexor-stretch-cue = Groß werden und die Gürtelschnalle zur Wand schieben
exercise-half-kneeling-hip-flexor-stretch-why = Lockert die Vorderseite einer Hüfte, die viel sitzt, damit das Bein hinter Ihnen Platz hat.
exercise-half-kneeling-hip-flexor-stretch-easier = Im Stehen, ein Fuß einen Schritt dahinter, und den Schritt kurz halten.
exercise-half-kneeling-hip-flexor-stretch-caution-1 = Tut Knien mehr als 2 von 10 weh, machen Sie es im Stehen mit einem großen Schritt.
exercise-half-kneeling-hip-flexor-stretch-caution-2 = Nur, wenn ein Schmerzschub sich gelegt hat.
exercise-half-kneeling-hip-flexor-stretch-equipment-1 = eine Matte und ein Kissen
exercise-half-kneeling-hip-flexor-stretch-equipment-2 = ein Stuhl zum Festhalten

## hip_hinge
exercise-hip-hinge-name = Hüftbeuge
exercise-hip-hinge-setup = Seitlich stehen, Füße hüftbreit, Knie locker. Die Hüfte nach hinten schicken, die Brust folgt.
exercise-hip-hinge-cue = Mit den Hosentaschen die Autotür zuschieben
exercise-hip-hinge-why = Lehrt die Hüfte, sich zuerst zu beugen, damit die Knie es nicht müssen.
exercise-hip-hinge-easier = Mit den Händen an einer Tischkante hinabgleiten, weniger weit.
exercise-hip-hinge-caution-1 = Mit schmerzendem Rücken heute weglassen.
exercise-hip-hinge-equipment-1 = ein Stock entlang des Rückens, wenn Sie mögen

## jump_and_stick
exercise-jump-and-stick-name = Kleiner Sprung und stehen
exercise-jump-and-stick-setup = Füße hüftbreit auf weichem Boden. Ein kleiner Sprung, auf beiden landen, 2 s still stehen.
exercise-jump-and-stick-cue = Landen wie eine Katze, dann stillhalten
exercise-jump-and-stick-why = Bereitet auf das Laufen und auf verpasste Stufen vor, wenn das Knie länger ruhig war.
exercise-jump-and-stick-easier = Auf die Zehen steigen und die Fersen fallen lassen, statt zu springen.
exercise-jump-and-stick-ask = Fühlte sich jede Landung leise und ruhig an?
exercise-jump-and-stick-caution-1 = Nur nach 14 Tagen ohne Beschwerden.
exercise-jump-and-stick-caution-2 = Nie mit brüchigen Knochen oder nach einer Knochenverletzung.
exercise-jump-and-stick-caution-3 = Nicht, wenn eine Kniescheibe herausgesprungen ist oder das Gleichgewicht unsicher ist. Bei Schmerz in der Landung: aufhören.
exercise-jump-and-stick-equipment-1 = ein weicher, ebener Boden
exercise-jump-and-stick-equipment-2 = Schuhe

## lateral_step_down
exercise-lateral-step-down-name = Seitlich von der Stufe
exercise-lateral-step-down-setup = Gesicht zur Kamera, ein Fuß am Rand der Stufe, eine Wand in Reichweite. Die andere Ferse tippt daneben auf den Boden.
exercise-lateral-step-down-cue = Sinken wie ein Aufzug, der Knie-Scheinwerfer geradeaus
exercise-lateral-step-down-why = Das Schwierigste an einer Treppe ist der Weg hinab; hier bestimmen Sie ihn.
exercise-lateral-step-down-easier = Eine niedrigere Stufe nehmen und die Wand halten.
exercise-lateral-step-down-caution-1 = Nicht an einem roten Tag, und nicht, wenn das Knie wegknickt.
exercise-lateral-step-down-caution-2 = Nur, wenn das Hinaufsteigen leicht geht. Eine Treppenstufe zählt als 20 cm.
exercise-lateral-step-down-equipment-1 = eine feste Stufe von 10 cm, später 15 und 20 cm
exercise-lateral-step-down-equipment-2 = eine Wand in Reichweite
exercise-lateral-step-down-level-2 = eine Stufe von 15 cm
exercise-lateral-step-down-level-3 = eine Stufe von 20 cm

## low_step_down
exercise-low-step-down-name = Von der niedrigen Stufe
exercise-low-step-down-setup = Ein Fuß auf einer niedrigen Stufe, Gesicht zur Kamera, eine Wand in Reichweite. Die andere Ferse tippt auf den Boden.
exercise-low-step-down-cue = Den Boden antippen wie eine Seifenblase
exercise-low-step-down-why = Kleine, langsame Schritte hinab bereiten auf Treppen vor.
exercise-low-step-down-easier = Die Wand halten, oder eine niedrigere Stufe nehmen.
exercise-low-step-down-caution-1 = Treppen tun heute 4 von 10 weh: lieber die kleine Kniebeuge.
exercise-low-step-down-caution-2 = Keine Stufe zur Hand: Die kleine Kniebeuge ersetzt sie.
exercise-low-step-down-equipment-1 = eine feste Stufe von 5 cm, später 10 cm
exercise-low-step-down-equipment-2 = eine Wand in Reichweite
exercise-low-step-down-level-2 = eine Stufe von 10 cm
exercise-low-step-down-level-3 = eine Stufe von 10 cm

## maintenance_set
exercise-maintenance-set-name = Dranbleiben-Runde
exercise-maintenance-set-setup = Kniebeuge, Hinaufsteigen, Bein heben in Seitenlage und Oberschenkeldehnung, nacheinander, jede wie gewohnt.
exercise-maintenance-set-cue = Den Motor warm halten
exercise-maintenance-set-why = Zweimal in der Woche bewahrt, was Sie aufgebaut haben.
exercise-maintenance-set-easier = Von jeder einen Satz auf der ersten Stufe.
exercise-maintenance-set-ask = Haben Sie alle vier Teile gemacht?
exercise-maintenance-set-caution-1 = Wie in den Teilen. Ein Schub von mehr als 3 Tagen: zurück zu kleineren Übungen.
exercise-maintenance-set-equipment-1 = eine feste Stufe
exercise-maintenance-set-equipment-2 = ein Stuhl
exercise-maintenance-set-equipment-3 = eine Matte
exercise-maintenance-set-level-2 = von jeder 8
exercise-maintenance-set-level-3 = von jeder 10

## march_in_place
exercise-march-in-place-name = Auf der Stelle gehen
exercise-march-in-place-setup = Aufrecht stehen, Gesicht zur Kamera, Füße hüftbreit, ein Stuhl oder eine Wand in Reichweite.
exercise-march-in-place-cue = Den Boden sanft antippen, als würde er schlafen
exercise-march-in-place-why = Wärmt Hüften und Oberschenkel und weckt das Gleichgewicht vor den eigentlichen Übungen.
exercise-march-in-place-easier = Die Knie nur halb so hoch heben und festhalten.
exercise-march-in-place-caution-1 = Ist Stehen heute unsicher, nehmen Sie das Fersenschieben im Sitzen.
exercise-march-in-place-equipment-1 = ein Stuhl oder eine Wand in Reichweite
exercise-march-in-place-level-2 = etwa 60 s
exercise-march-in-place-level-3 = etwa 90 s

## mini_squat
exercise-mini-squat-name = Kleine Kniebeuge
exercise-mini-squat-setup = Füße hüftbreit, ein Stuhl hinter Ihnen, Wand oder Tisch in Reichweite.
exercise-mini-squat-cue = Die Knie-Scheinwerfer leuchten über den zweiten Zeh
exercise-mini-squat-why = Eine kleine, langsame Beuge lehrt Hüfte, Knie und Fuß, sich mit wenig Last gemeinsam zu bewegen.
exercise-mini-squat-easier = Halb so weit beugen, eine Hand am Tisch.
exercise-mini-squat-caution-1 = Mehr als 2 von 10 bei der ersten kleinen Beuge: für heute weglassen.
exercise-mini-squat-equipment-1 = ein Stuhl hinter Ihnen

## quad_set
exercise-quad-set-name = Oberschenkel anspannen
exercise-quad-set-setup = Sitzen oder liegen, das Bein lang, ein gerolltes Handtuch unter dem Knie. Drücken, 5 s halten, 5 s lösen.
exercise-quad-set-cue = Das Handtuch flach in den Boden drücken
exercise-quad-set-why = Weckt den Oberschenkel, ohne das Knie zu bewegen; auch an schmerzhaften Tagen gut.
exercise-quad-set-easier = Eine dickere Rolle nehmen und sanfter drücken.
exercise-quad-set-ask = Haben Sie jedes Mal gespürt, wie der Oberschenkel fest wird?
exercise-quad-set-caution-1 = Anstrengung bis 7 von 10, Schmerz bis 2.
exercise-quad-set-caution-2 = Nach einer Operation nur, wenn Ihre Ärztin oder Ihr Arzt es erlaubt hat.
exercise-quad-set-equipment-1 = eine Matte
exercise-quad-set-equipment-2 = ein gerolltes Handtuch unter dem Knie

## rear_foot_elevated_split_squat
exercise-rear-foot-elevated-split-squat-name = Schritt-Kniebeuge, Fuß erhöht
exercise-rear-foot-elevated-split-squat-setup = Seitlich zur Kamera, ein Fuß einen großen Schritt vorn, der andere hinten auf einer festen Erhöhung. Am Stuhl festhalten.
exercise-rear-foot-elevated-split-squat-cue = Sinken wie an einem Faden vom Scheitel
exercise-rear-foot-elevated-split-squat-why = Verlangt viel von einem Bein; für alle, die sich mit Ausfallschritten angefreundet haben.
exercise-rear-foot-elevated-split-squat-easier = Halb so tief, oder den hinteren Fuß auf den Boden: Das ist die Schritt-Kniebeuge.
exercise-rear-foot-elevated-split-squat-caution-1 = Nicht an einem roten Tag, und nicht bei unsicherem Gleichgewicht.
exercise-rear-foot-elevated-split-squat-caution-2 = Nur, wenn der Ausfallschritt nach vorn leicht geht.
exercise-rear-foot-elevated-split-squat-equipment-1 = eine feste Erhöhung von 20 bis 40 cm hinter Ihnen
exercise-rear-foot-elevated-split-squat-equipment-2 = eine Wand oder ein Stuhl zum Festhalten

## reverse_lunge
exercise-reverse-lunge-name = Ausfallschritt nach hinten
exercise-reverse-lunge-setup = Aufrecht stehen, hinter Ihnen freier Boden. Der Fuß am Schmerzknie bleibt, der andere tritt zurück.
exercise-reverse-lunge-cue = Der vordere Schuh klebt fest, nach hinten greifen
exercise-reverse-lunge-why = Ein Schritt zurück belastet das Knie sanfter als ein Schritt nach vorn.
exercise-reverse-lunge-easier = Weniger weit zurücktreten, halb so tief beugen und den Stuhl halten.
exercise-reverse-lunge-caution-1 = Zweimal das Gleichgewicht verloren: lieber die Schritt-Kniebeuge.
exercise-reverse-lunge-equipment-1 = freier Boden hinter Ihnen
exercise-reverse-lunge-equipment-2 = eine Wand oder ein Stuhl in Reichweite

## seated_hamstring_stretch
exercise-seated-hamstring-stretch-name = Beinrückseite dehnen im Sitzen
exercise-seated-hamstring-stretch-setup = Vorn auf einem Stuhl sitzen, seitlich zur Kamera. Ein Bein lang, Ferse am Boden; aus der Hüfte nach vorn neigen.
exercise-seated-hamstring-stretch-cue = Das Licht auf der Brust leuchtet zum Schuh
exercise-seated-hamstring-stretch-why = Lockert die Rückseite des Oberschenkels, die am Knie zieht, wenn sie fest ist.
exercise-seated-hamstring-stretch-easier = Weniger neigen und das lange Knie etwas beugen.
exercise-seated-hamstring-stretch-caution-1 = Aufhören, wenn das Bein kribbelt oder taub wird.
exercise-seated-hamstring-stretch-caution-2 = Ist das so, lassen Sie zuerst jemanden nach Ihrem Rücken sehen.
exercise-seated-hamstring-stretch-equipment-1 = ein fester Stuhl

## seated_heel_slide
exercise-seated-heel-slide-name = Fersenschieben im Sitzen
exercise-seated-heel-slide-setup = Aufrecht sitzen, seitlich zur Kamera, ein Fuß auf einem kleinen Handtuch am Boden.
exercise-seated-heel-slide-cue = Das Handtuch wegschicken, dann nach Hause holen
exercise-seated-heel-slide-why = Bewegt ein steifes Knie fast ohne Last; auch an schmerzhaften Tagen gut.
exercise-seated-heel-slide-easier = Nur halb so weit schieben.
exercise-seated-heel-slide-caution-1 = Sitzt das Knie fest und bewegt sich nicht, lassen Sie es und gehen Sie in eine Arzt- oder Physio-Praxis.
exercise-seated-heel-slide-equipment-1 = ein fester Stuhl
exercise-seated-heel-slide-equipment-2 = ein kleines Handtuch auf glattem Boden

## seated_knee_extension
exercise-seated-knee-extension-name = Knie strecken im Sitzen
exercise-seated-knee-extension-setup = Aufrecht sitzen, Oberschenkel auf dem Sitz, seitlich zur Kamera und ein wenig zu ihr gedreht.
exercise-seated-knee-extension-cue = Den Schuh nach vorn schweben lassen, dann senken wie eine Feder
exercise-seated-knee-extension-why = Sanfte Arbeit für den Oberschenkel, die der Kniescheibe wenig abverlangt.
exercise-seated-knee-extension-easier = Nur ein Drittel so weit heben.
exercise-seated-knee-extension-ask = Kam der Fuß so weit hoch, wie Sie wollten?
exercise-seated-knee-extension-caution-1 = Mehr als 2 von 10 auf dem Weg nach oben: auf halbem Weg aufhören, das genügt.
exercise-seated-knee-extension-equipment-1 = ein fester Stuhl
exercise-seated-knee-extension-level-3 = ein leichtes Band, wenn es leicht geht

## short_arc_quad
exercise-short-arc-quad-name = Knie strecken auf der Rolle
exercise-short-arc-quad-setup = Auf dem Rücken liegen, die Füße ein wenig zur Kamera, ein Knie auf der Rolle. Das Knie strecken.
exercise-short-arc-quad-cue = Die Ferse auf ein unsichtbares Regal heben
exercise-short-arc-quad-why = Übt das letzte Stück der Streckung, ohne das Gewicht Ihres Körpers.
exercise-short-arc-quad-easier = Halb so hoch heben, oder auf die Rolle drücken, ohne zu heben.
exercise-short-arc-quad-ask = Konnten Sie das Knie so weit strecken, wie es angenehm war?
exercise-short-arc-quad-caution-1 = Mehr als 2 von 10 nahe der Streckung: weniger hoch heben.
exercise-short-arc-quad-caution-2 = Kein zusätzliches Gewicht.
exercise-short-arc-quad-equipment-1 = eine Matte
exercise-short-arc-quad-equipment-2 = eine feste Rolle von 10 bis 12 cm, ein gerolltes Badetuch genügt

## side_lying_hip_abduction
exercise-side-lying-hip-abduction-name = Bein heben in Seitenlage
exercise-side-lying-hip-abduction-setup = Auf der Seite liegen, Gesicht zur Kamera, das untere Knie gebeugt. Das lange obere Bein heben.
exercise-side-lying-hip-abduction-cue = Die Ferse an der Wand hinter Ihnen hochgleiten lassen
exercise-side-lying-hip-abduction-why = Kräftigt die Hüftmuskeln, die das Becken auf Treppen waagerecht halten.
exercise-side-lying-hip-abduction-easier = Nur halb so hoch heben.
exercise-side-lying-hip-abduction-ask = Konnte das Knie gestreckt bleiben?
exercise-side-lying-hip-abduction-caution-1 = Äußere Hüfte über 3 von 10: lieber die Muschel.
exercise-side-lying-hip-abduction-equipment-1 = eine Matte
exercise-side-lying-hip-abduction-level-3 = ein leichtes Gewicht am Fuß, wenn es leicht geht

## side_plank
exercise-side-plank-name = Seitstütz
exercise-side-plank-setup = Auf der Seite liegen, Gesicht zur Kamera, auf Unterarm und gebeugten Knien, später auf den Füßen. Die Hüfte heben.
exercise-side-plank-cue = Eine gerade Brücke bauen
exercise-side-plank-why = Eine ruhige Seite hält das Becken beim Gehen und Steigen waagerecht.
exercise-side-plank-easier = Auf den Knien bleiben und nur ein paar Atemzüge halten.
exercise-side-plank-caution-1 = Schulter über 2 von 10 oder verletzt: weglassen.
exercise-side-plank-equipment-1 = eine Matte
exercise-side-plank-level-2 = auf den Füßen, wenn es leicht geht
exercise-side-plank-level-3 = auf den Füßen, wenn es leicht geht

## side_step
exercise-side-step-name = Seitschritte
exercise-side-step-setup = Gesicht zur Kamera, Füße hüftbreit. Einen Schritt hinaus, wieder schließen, links und rechts im Wechsel.
exercise-side-step-cue = Mit den Schuhen eine gerade Linie malen
exercise-side-step-why = Weckt die Hüften, die die Knie lenken.
exercise-side-step-easier = Kleinere Schritte, eine Hand am Tisch.
exercise-side-step-caution-1 = Bei Schwindel oder auf rutschigem Boden weglassen.
exercise-side-step-equipment-1 = zwei Schritte freier Boden zu jeder Seite

## single_leg_balance
exercise-single-leg-balance-name = Auf einem Bein stehen
exercise-single-leg-balance-setup = Gesicht zur Kamera, neben einer Wand, einen Fuß ein wenig heben. Eine Fingerspitze an der Wand ist in Ordnung.
exercise-single-leg-balance-cue = Der Schuh schlägt Wurzeln, der Scheitel wächst
exercise-single-leg-balance-why = Ruhige Hüften und Füße schonen das Knie.
exercise-single-leg-balance-easier = Eine Fingerspitze oder die ganze Hand an der Wand lassen.
exercise-single-leg-balance-caution-1 = Unsicher, oder ein Sturz im letzten Jahr: immer eine Hand an der Wand.
exercise-single-leg-balance-caution-2 = Über 65: etwas zum Festhalten in Reichweite haben.
exercise-single-leg-balance-equipment-1 = eine Wand oder ein Stuhl neben Ihnen
exercise-single-leg-balance-level-3 = nicht länger, als es in Ihrem Alter üblich ist

## single_leg_bridge
exercise-single-leg-bridge-name = Brücke auf einem Bein
exercise-single-leg-bridge-setup = Auf dem Rücken liegen, seitlich zur Kamera, Knie gebeugt. Einen Fuß heben, dann mit dem anderen Bein die Hüfte.
exercise-single-leg-bridge-cue = Beim Heben bleibt die Tischplatte waagerecht
exercise-single-leg-bridge-why = Jede Hüfte lernt, ihren eigenen Anteil zu tragen.
exercise-single-leg-bridge-easier = Halb so hoch heben, oder die Zehen des freien Fußes am Boden lassen.
exercise-single-leg-bridge-caution-1 = Krampf oder schmerzender Rücken: lieber die Brücke mit beiden Füßen.
exercise-single-leg-bridge-equipment-1 = eine Matte

## single_leg_squat_to_box
exercise-single-leg-squat-to-box-name = Einbein-Kniebeuge zum Stuhl
exercise-single-leg-squat-to-box-setup = Gesicht zur Kamera, Stuhl hinter Ihnen, Wand in Reichweite. Auf einem Bein zum Stuhl hin sinken.
exercise-single-leg-squat-to-box-cue = Über dem Stuhl schweben
exercise-single-leg-squat-to-box-why = Ein Bein trägt Sie ganz, wie auf jeder Treppe.
exercise-single-leg-squat-to-box-easier = Halb so weit sinken, eine Hand an der Wand.
exercise-single-leg-squat-to-box-caution-1 = Nicht an einem roten Tag, und nicht, wenn das Knie wegknickt.
exercise-single-leg-squat-to-box-caution-2 = Nicht bei unsicherem Gleichgewicht.
exercise-single-leg-squat-to-box-equipment-1 = ein Stuhl oder Kasten von 50 bis 55 cm hinter Ihnen
exercise-single-leg-squat-to-box-equipment-2 = eine Wand oder ein Stuhl zum Festhalten

## sit_to_stand
exercise-sit-to-stand-name = Aufstehen vom Stuhl
exercise-sit-to-stand-setup = Auf der vorderen Hälfte eines festen, hohen Stuhls sitzen, der nicht rutscht. Füße unter den Knien.
exercise-sit-to-stand-cue = Auf dem Stuhl landen wie auf einem Ei
exercise-sit-to-stand-why = Sanft aufstehen und sich setzen übt für jeden Stuhl des Tages.
exercise-sit-to-stand-easier = Einen höheren Sitz oder ein Kissen nehmen und mit den Händen nachhelfen.
exercise-sit-to-stand-caution-1 = Die Hände dürfen auf die Oberschenkel oder den Stuhl.
exercise-sit-to-stand-caution-2 = Nur mit einem Sitz, von dem Sie mit höchstens 2 von 10 aufstehen.
exercise-sit-to-stand-equipment-1 = ein fester Stuhl, 50 bis 55 cm hoch oder mit Kissen
exercise-sit-to-stand-level-2 = ein Sitz von etwa 50 cm
exercise-sit-to-stand-level-3 = ein Sitz von etwa 45 cm

## split_squat
exercise-split-squat-name = Schritt-Kniebeuge
exercise-split-squat-setup = Ein Fuß einen großen Schritt vor dem anderen, die Füße bleiben stehen. An Wand oder Stuhl festhalten.
exercise-split-squat-cue = Gerade hinab wie ein Karussellpferd
exercise-split-squat-why = Ein Bein nach dem anderen, langsam, bereitet das Knie auf Treppen und Bordsteine vor.
exercise-split-squat-easier = Halb so tief sinken und festhalten.
exercise-split-squat-caution-1 = Über dem Boden bleiben: Das hintere Knie muss ihn nicht berühren.
exercise-split-squat-equipment-1 = eine Wand oder ein Stuhl zum Festhalten

## squat
exercise-squat-name = Kniebeuge
exercise-squat-setup = Füße hüftbreit, ein Stuhl hinter Ihnen, Wand oder Tisch in Reichweite.
exercise-squat-cue = Mit den Schuhen den Boden auseinanderschieben
exercise-squat-why = Kräftige, gut abgestimmte Oberschenkel und Hüften machen Treppen und Stühle leichter.
exercise-squat-easier = Halb so weit beugen, oder auf den Stuhl setzen und wieder aufstehen.
exercise-squat-caution-1 = Mehr als 2 von 10 vor dem halben Weg: lieber die kleine Kniebeuge.
exercise-squat-caution-2 = Tiefer bringt nichts. Halten Sie dort an, wo es angenehm bleibt.
exercise-squat-equipment-1 = ein Stuhl hinter Ihnen

## standing_quad_stretch
exercise-standing-quad-stretch-name = Oberschenkel dehnen im Stehen
exercise-standing-quad-stretch-setup = Seitlich stehen, an einer Wand festhalten. Ein Knie beugen und diesen Fuß halten, oder ein Handtuch darum.
exercise-standing-quad-stretch-cue = Das Knie zeigt zum Boden wie ein Lot
exercise-standing-quad-stretch-why = Nimmt Spannung vorn im Oberschenkel.
exercise-standing-quad-stretch-easier = Auf der Seite liegen und sanft mit einem Handtuch ziehen.
exercise-standing-quad-stretch-caution-1 = Beim ersten Ziehen anhalten. Mehr als 2 von 10 im Knie: für heute weglassen.
exercise-standing-quad-stretch-caution-2 = Nicht, wenn die Kniescheibe je herausgesprungen ist, außer Ihre Praxis ist einverstanden.
exercise-standing-quad-stretch-caution-3 = Bei einem Schmerzschub warten, bis er sich gelegt hat.
exercise-standing-quad-stretch-equipment-1 = eine Wand oder ein Stuhl zum Festhalten
exercise-standing-quad-stretch-equipment-2 = ein Handtuch oder Gurt, wenn der Fuß schwer zu erreichen ist

## step_up
exercise-step-up-name = Auf die Stufe steigen
exercise-step-up-setup = Gesicht zur Kamera, ein Fuß auf der Stufe, Wand oder Geländer in Reichweite. Hinauf, dann mit demselben Fuß hinab.
exercise-step-up-cue = Die Stufe von sich wegdrücken
exercise-step-up-why = Der Weg die Treppe hinauf, langsam und wie Sie es möchten.
exercise-step-up-easier = Eine niedrigere Stufe nehmen und das Geländer halten.
exercise-step-up-caution-1 = Tun Treppen heute 4 von 10 oder mehr weh, lassen Sie es.
exercise-step-up-caution-2 = Eine Treppenstufe zählt als 20 cm.
exercise-step-up-equipment-1 = eine feste Stufe von 10 cm, später 15 und 20 cm
exercise-step-up-equipment-2 = eine Wand oder ein Geländer in Reichweite
exercise-step-up-level-2 = eine Stufe von 15 cm
exercise-step-up-level-3 = eine Stufe von 20 cm

## straight_leg_raise
exercise-straight-leg-raise-name = Gestrecktes Bein heben
exercise-straight-leg-raise-setup = Auf dem Rücken liegen, die Füße ein wenig zur Kamera. Ein Knie gebeugt, das andere Bein lang: Heben Sie es.
exercise-straight-leg-raise-cue = Mit der Ferse einen langsamen Bogen malen
exercise-straight-leg-raise-why = Arbeit für den Oberschenkel, die die Kniescheibe in Ruhe lässt.
exercise-straight-leg-raise-easier = Nur eine Handbreit heben.
exercise-straight-leg-raise-ask = Konnte das Knie gestreckt bleiben?
exercise-straight-leg-raise-caution-1 = Schmerzen Rücken oder Leiste: weniger hoch heben oder weglassen.
exercise-straight-leg-raise-caution-2 = Bei mehr als 2 von 10 im Knie aufhören.
exercise-straight-leg-raise-equipment-1 = eine Matte
exercise-straight-leg-raise-level-3 = ein Gewicht von 0,5 bis 1 kg am Fuß, wenn es leicht geht

## terminal_knee_extension
exercise-terminal-knee-extension-name = Knie strecken mit Band
exercise-terminal-knee-extension-setup = Seitlich zur Kamera, das Band hinter einem Knie, vorn befestigt. Das Knie beugen lassen, dann strecken.
exercise-terminal-knee-extension-cue = Das Band mit der Kniekehle nach hinten drücken
exercise-terminal-knee-extension-why = Übt das Strecken im Stehen, wo Sie es brauchen.
exercise-terminal-knee-extension-easier = Ein leichteres Band nehmen, oder keines.
exercise-terminal-knee-extension-caution-1 = Nur mit einer Befestigung, die sich nicht lösen kann.
exercise-terminal-knee-extension-caution-2 = Überstrecken sich Ihre Knie, hören Sie kurz vor der Streckung auf.
exercise-terminal-knee-extension-equipment-1 = ein Band als Schlaufe
exercise-terminal-knee-extension-equipment-2 = eine feste Befestigung in Kniehöhe, die nicht rutscht
exercise-terminal-knee-extension-level-3 = ein stärkeres Band

## walk_run
exercise-walk-run-name = Gehen und Laufen
exercise-walk-run-setup = Stufe 1: 2 min gehen, 1 laufen, sechsmal. Stufe 2: 2 gehen, 2 laufen, fünfmal.
exercise-walk-run-cue = Leise Füße, schnelle leichte Schritte
exercise-walk-run-why = Der Weg zurück zum Laufen, in kleinen Stufen.
exercise-walk-run-easier = Alles gehen.
exercise-walk-run-ask = Blieb es bei 2 von 10 oder darunter und legte sich binnen einer Stunde?
exercise-walk-run-caution-1 = Aufhören bei Hinken oder mehr als 2 von 10.
exercise-walk-run-caution-2 = Ein Ruhetag dazwischen, und jede Stufe zweimal vor der nächsten.
exercise-walk-run-caution-3 = Nie zwei neue Stufen in einer Woche. Am nächsten Morgen mehr Schmerz: eine Stufe zurück.
exercise-walk-run-equipment-1 = bequeme Schuhe
exercise-walk-run-level-2 = Stufe 3: 2 gehen, 3 laufen, fünfmal; Stufe 4: 1 gehen, 5 laufen, viermal
exercise-walk-run-level-3 = Stufe 5: 1 gehen, 8 laufen, dreimal; Stufe 6: 20 min laufen

## wall_slide
exercise-wall-slide-name = An der Wand gleiten
exercise-wall-slide-setup = Rücken an einer glatten Wand, Füße hüftbreit, eine knappe Fußlänge davor. Die Arme hängen.
exercise-wall-slide-cue = Gleiten wie ein Aufzug und im ersten Stock halten
exercise-wall-slide-why = Die Wand trägt einen Teil von Ihnen, so üben die Oberschenkel mit wenig Last auf dem Knie.
exercise-wall-slide-easier = Nur eine Handbreit gleiten.
exercise-wall-slide-caution-1 = Mehr als 2 von 10 bei der ersten kleinen Beuge: für heute weglassen.
exercise-wall-slide-equipment-1 = eine glatte Wand

## wide_stance_side_shift
exercise-wide-stance-side-shift-name = Seitlich verlagern
exercise-wide-stance-side-shift-setup = Gesicht zur Kamera, Füße zwei Hüftbreiten auseinander. Die Hüfte zur einen Seite gleiten lassen, dann zur anderen.
exercise-wide-stance-side-shift-cue = Seitwärts gleiten wie auf Schienen
exercise-wide-stance-side-shift-why = Lockert die inneren Oberschenkel und die Hüften.
exercise-wide-stance-side-shift-easier = Weniger breit stehen und weniger weit gleiten.
exercise-wide-stance-side-shift-caution-1 = Bei gezerrter Leiste weglassen.
exercise-wide-stance-side-shift-equipment-1 = ein Stuhl oder eine Wand in Reichweite
