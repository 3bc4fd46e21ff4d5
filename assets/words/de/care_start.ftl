### Wörter der ersten Fragen: Warnzeichen, was nach einem Ja zu tun ist, und wie es wieder weitergeht.
### Ein Schlüssel mit "-checked" am Ende ist für die Physio-Praxis.

## Fragen zu Warnzeichen, mit Ja oder Nein zu beantworten
care-screen-em1 = Ist das Knie heiß, rot und geschwollen, und haben Sie Fieber oder fühlen Sie sich krank?
care-screen-em1b = Ist das Knie heiß, oder rot und geschwollen, ohne Fieber?
care-screen-em2 = Ist eine Wade neu geschwollen oder schmerzhaft, oder haben Sie Brustschmerzen oder Atemnot?
care-screen-em3 = Nach einem Sturz, Verdrehen oder Schlag: Können Sie keine vier Schritte gehen, sieht das Knie verformt aus, ist der Fuß kalt oder taub, oder sitzt die Kniescheibe nicht an ihrem Platz?
care-screen-in1 = Sind Sie in den letzten 10 Tagen auf das Knie gefallen, haben Sie es verdreht oder angeschlagen?
care-screen-ot1 = Können Sie das Knie seitdem nicht bis zum rechten Winkel beugen?
care-screen-ot2 = Tut seitdem der Knochen bei Druck weh, nur an der Kniescheibe oder außen dicht unter dem Knie?
care-screen-ot3 = Sind Sie 55 Jahre oder älter?
care-screen-em4 = Sind Sie taub, wo man im Sattel sitzt, haben Sie neue Schwierigkeiten mit Blase oder Darm, oder verliert ein Bein schnell an Kraft?
care-screen-em5 = Ist der Fuß plötzlich kalt, blass oder taub geworden?
care-screen-ur1 = Sitzt das Knie fest, sodass es sich nicht bewegen lässt, oder können Sie das gestreckte Bein gar nicht heben?
care-screen-nt1 = Klickt oder hakt es für einen Moment, ohne Schmerz?
care-screen-ur2 = Ist das Knie in den letzten 6 Wochen binnen Stunden nach einer Verletzung angeschwollen, oder hat es geknallt und nachgegeben?
care-screen-gw1 = Ist das Knie in den letzten 14 Tagen wirklich weggeknickt, sodass Sie sich abfangen mussten? Was seitdem in einer Praxis angesehen wurde, zählt nicht.
care-screen-ur3 = Ist das mehr als einmal passiert?
care-screen-nt2 = Fühlt sich das Knie unsicher an, zum Beispiel auf Treppen?
care-screen-ur4 = Ohne Verletzung: Können Sie das Bein nicht belasten, wird ein Hinken schlimmer, oder gibt es eine Stelle am Knochen, die mit jedem Schritt mehr weh tut?
care-screen-ur5 = Begann dieser Schmerz in den letzten 6 Wochen mit einem Sturz, Verdrehen oder Schlag?
care-screen-ur6 = Ist das Knie jetzt deutlich geschwollen?
care-screen-cl1 = Ist der Schmerz in Ruhe oder nachts ständig da, was Sie auch tun, oder haben Sie Fieber, Nachtschweiß, ungewollten Gewichtsverlust oder fühlen Sie sich unwohl?
care-screen-cl1b = Hatten Sie je eine Krebserkrankung?
care-screen-cl2 = Sind Sie unter 18 Jahre alt?
care-screen-cl3 = Hatte das Knie in den letzten 6 Monaten eine Operation, einen Bruch oder eine Spritze, oder ist es ein künstliches Gelenk?
care-screen-cl4 = Sind mehrere Gelenke schmerzhaft und geschwollen, oder sind Sie morgens länger als eine Stunde steif?
care-screen-cl5 = Nehmen Sie Kortison oder Blutverdünner, oder haben Sie brüchige Knochen, eine geringe Abwehr oder Nervenausfälle, oder sind Sie schwanger?
care-screen-cl6 = Bekommen Sie bei Anstrengung Brustschmerzen, Ohnmacht oder Atemnot, oder wurde Ihnen von Bewegung abgeraten?
care-screen-ad1 = Ist das Bein taub, kribbelt es oder fehlt ihm Kraft, oder kommt der Schmerz von Rücken oder Hüfte?
care-screen-cl7 = Ist die Kniescheibe schon einmal herausgesprungen?
care-screen-cl8 = Sind Sie im letzten Jahr gestürzt, oder fühlen Sie sich unsicher auf den Beinen?

## Was nach einem Ja zu tun ist
## Werte: number (die Nummer, oder "none"), day (seit wann), code
care-start-em1 = Holen Sie bitte jetzt Hilfe: Gehen Sie in eine Notaufnahme, oder rufen Sie { $number ->
        [none] den Notruf Ihres Landes
       *[other] { $number }
    } an. Ein heißes Knie mit Fieber muss sofort angesehen werden.
care-start-em1-checked = { $code } seit { $day }: heißes, geschwollenes Knie mit Fieber oder Krankheitsgefühl: sofort Notfallversorgung.
care-start-em1b = Gehen Sie bitte heute in eine Arztpraxis. Ein heißes, rotes oder geschwollenes Knie sollte vor jeder Übung angesehen werden.
care-start-em1b-checked = { $code } seit { $day }: heißes oder rotes, geschwollenes Knie ohne Fieber: am selben Tag.
care-start-em2 = Rufen Sie bitte jetzt { $number ->
        [none] den Notruf Ihres Landes
       *[other] { $number }
    } an. Eine geschwollene Wade, Brustschmerzen oder Atemnot können nicht warten.
care-start-em2-checked = { $code } seit { $day }: Wadenschwellung oder -schmerz, Brustschmerz oder Atemnot: Notruf.
care-start-em3 = Holen Sie bitte jetzt Hilfe: Gehen Sie in eine Notaufnahme, oder rufen Sie { $number ->
        [none] den Notruf Ihres Landes
       *[other] { $number }
    } an. Belasten Sie das Bein nicht.
care-start-em3-checked = { $code } seit { $day }: nach Verletzung: keine 4 Schritte, Fehlstellung, kalter oder tauber Fuß, oder verschobene Kniescheibe: Notfallversorgung.
care-start-ot1 = Gehen Sie bitte in eine Notaufnahme, oder rufen Sie { $number ->
        [none] den Notruf Ihres Landes
       *[other] { $number }
    } an und fragen Sie. Nach einer Verletzung braucht ein Knie, das sich nicht beugt, vielleicht ein Röntgenbild.
care-start-ot1-checked = { $code } seit { $day }: Verletzung in den letzten 10 Tagen und keine Beugung bis 90 (Ottawa): Notfallversorgung.
care-start-ot2 = Gehen Sie bitte in eine Notaufnahme, oder rufen Sie { $number ->
        [none] den Notruf Ihres Landes
       *[other] { $number }
    } an und fragen Sie. Nach einer Verletzung braucht eine druckempfindliche Stelle am Knochen vielleicht ein Röntgenbild.
care-start-ot2-checked = { $code } seit { $day }: Verletzung in den letzten 10 Tagen und Druckschmerz am Wadenbeinköpfchen oder nur an der Kniescheibe (Ottawa): Notfallversorgung.
care-start-ot3 = Gehen Sie bitte in eine Notaufnahme, oder rufen Sie { $number ->
        [none] den Notruf Ihres Landes
       *[other] { $number }
    } an und fragen Sie. Ab 55 braucht ein Knie, das in den letzten Tagen verletzt wurde, vielleicht ein Röntgenbild.
care-start-ot3-checked = { $code } seit { $day }: Verletzung in den letzten 10 Tagen mit 55 oder älter (Ottawa): Notfallversorgung.
care-start-em4 = Rufen Sie bitte jetzt { $number ->
        [none] den Notruf Ihres Landes
       *[other] { $number }
    } an. Diese Zeichen können vom Rücken kommen und können nicht warten.
care-start-em4-checked = { $code } seit { $day }: Reithosentaubheit, neue Blasen- oder Darmstörung, oder rasch zunehmender Kraftverlust: Notfall.
care-start-em5 = Rufen Sie bitte jetzt { $number ->
        [none] den Notruf Ihres Landes
       *[other] { $number }
    } an. Ein Fuß, der plötzlich kalt, blass oder taub ist, kann nicht warten.
care-start-em5-checked = { $code } seit { $day }: Fuß plötzlich kalt, blass oder taub: Notfall.
care-start-ur1 = Gehen Sie bitte heute in eine Arztpraxis, spätestens innerhalb von 48 Stunden. Zwingen Sie das Knie nicht.
care-start-ur1-checked = { $code } seit { $day }: blockiertes Knie, oder gestrecktes Bein nicht zu heben: am selben Tag, spätestens in 48 h.
care-start-ur2 = Gehen Sie bitte heute in eine Arztpraxis, spätestens innerhalb von 48 Stunden. Schonen Sie das Knie bis dahin.
care-start-ur2-checked = { $code } seit { $day }: Erguss binnen Stunden nach Verletzung, oder Knall mit Nachgeben: am selben Tag, spätestens in 48 h.
care-start-ur3 = Lassen Sie das Wegknicken bitte in einer Arzt- oder Physio-Praxis ansehen. Bis dahin nur ruhige Übungen, mit etwas zum Festhalten.
care-start-ur3-checked = { $code } seit { $day }: wiederholtes Nachgeben, oder zweimal in 14 Tagen: nur ruhige Phase, vor der Bewegungskontrolle eine Praxis.
care-start-ur4 = Gehen Sie bitte innerhalb von 48 Stunden in eine Arztpraxis, und gehen Sie bis dahin so wenig wie möglich.
care-start-ur4-checked = { $code } seit { $day }: ohne Verletzung nicht belastbar, zunehmendes Hinken, oder punktueller Knochenschmerz, der mit jedem Schritt wächst: in 48 h.
care-start-ur5 = Lassen Sie das Knie bitte ansehen, bevor Sie beginnen. Nach einer Verletzung wird passend zu ihr geübt.
care-start-ur5-checked = { $code } seit { $day }: Beginn mit Verletzung in den letzten 6 Wochen: erst eine Praxis; für Steifheit nach Verletzung hat dieses Programm keinen Weg.
care-start-ur6 = Lassen Sie die Schwellung bitte ansehen, bevor Sie beginnen. Sanfte Bewegung im Alltag ist in Ordnung.
care-start-ur6-checked = { $code } seit { $day }: Knie jetzt deutlich geschwollen: erst eine Praxis.
care-start-cl1 = Gehen Sie bitte in eine Arztpraxis, bevor Sie beginnen. Schmerz, der nie loslässt, oder Krankheitsgefühl sollte zuerst angesehen werden.
care-start-cl1-checked = { $code } seit { $day }: ständiger Ruhe- oder Nachtschmerz, Gewichtsverlust, Fieber, Nachtschweiß oder Unwohlsein: erst eine Praxis.
care-start-cl1b = Fragen Sie bitte ärztlich nach, ob dieses Programm für Sie in Ordnung ist, bevor Sie beginnen.
care-start-cl1b-checked = { $code } seit { $day }: Krebs in der Vorgeschichte: erst eine Praxis.
care-start-cl2 = Beginnen Sie bitte gemeinsam mit Mutter oder Vater, nachdem Knie und Hüfte in einer Praxis angesehen wurden.
care-start-cl2-checked = { $code } seit { $day }: unter 18: erst Eltern und Praxis (Hüfterkrankungen können sich als Knieschmerz zeigen).
care-start-cl3 = Beginnen Sie bitte nur mit dem Einverständnis Ihrer Praxis. Fragen Sie, wie weit Sie gehen dürfen. Steifheit nach einer Operation hat ihren eigenen Plan.
care-start-cl3-checked = { $code } seit { $day }: Operation, Bruch oder Injektion in den letzten 6 Monaten, oder Gelenkersatz: nur mit Freigabe, dann höchstens frühe Aktivierung, wenn nicht mehr genannt wurde.
care-start-cl4 = Fragen Sie bitte in Ihrer Arztpraxis nach den steifen oder geschwollenen Gelenken. Bis dahin nur ruhige Übungen.
care-start-cl4-checked = { $code } seit { $day }: mehrere geschwollene Gelenke oder Morgensteifigkeit über 60 min: nur ruhige Phase, Hausarzt oder Rheumatologie.
care-start-cl5 = Fragen Sie bitte in Ihrer Praxis nach diesem Programm. Bis dahin bleibt es bei den ersten Übungen, ohne Faszienrolle und Sprünge.
care-start-cl5-checked = { $code } seit { $day }: Kortison, geringe Abwehr, Blutverdünner, brüchige Knochen, Nervenausfall oder Schwangerschaft: höchstens frühe Aktivierung; Rollen und Sprünge auf Dauer aus.
care-start-cl6 = Gehen Sie bitte in eine Arztpraxis, bevor Sie mit irgendeiner Übung beginnen.
care-start-cl6-checked = { $code } seit { $day }: Brustschmerz, Ohnmacht oder Atemnot bei Anstrengung, oder von Bewegung abgeraten: erst eine Arztpraxis.
care-start-ad1 = Lassen Sie das bitte bald in einer Praxis ansehen. Bis dahin bleibt es bei den ersten Übungen. Lassen Sie Dehnungen weg, bei denen es kribbelt.
care-start-ad1-checked = { $code } seit { $day }: taubes oder kribbelndes Bein, Kraftverlust, oder Schmerz aus Rücken oder Hüfte: höchstens frühe Aktivierung, keine Dehnung der Oberschenkelrückseite.
care-start-cl7 = Fragen Sie bitte vor den Übungen im Stehen in einer Praxis nach. Bis dahin bleibt es bei den ersten Übungen.
care-start-cl7-checked = { $code } seit { $day }: Kniescheibe je ausgerenkt: vor der Bewegungskontrolle eine Praxis; keine Oberschenkeldehnung, keine tiefe oder Sprungarbeit.

## Wie es wieder weitergeht
care-start-unlock-both = In zwei Schritten geht es weiter. Eine Praxis sieht das Knie an und sagt, dass Üben in Ordnung ist: Sagen Sie es hier mit dem Datum. Dann beantworten Sie die Fragen noch einmal, an einem späteren Tag.
care-start-unlock-both-checked = Öffnet mit Freigabe und vollständigem neuem Screening nach deren Datum; ein Screening mit lauter Nein allein genügt nicht.
care-start-unlock-clinician = Es geht weiter, wenn eine Praxis sagt, dass Üben in Ordnung ist: Sagen Sie es hier mit dem Datum. Oder wenn Sie alle Fragen mit Nein beantworten können.
care-start-unlock-clinician-checked = Öffnet mit Freigabe und deren Datum, oder mit vollständigem Screening mit lauter Nein.
care-start-unlock-questions = Danke, dass Sie gesagt haben, was in der Praxis war. Beantworten Sie nun die Fragen noch einmal, an einem Tag nach dem Besuch, dann geht es weiter.
care-start-unlock-questions-checked = Freigegeben; es fehlt noch ein vollständiges neues Screening nach dem Datum des Besuchs.

## Bei einer Tagesfrage gesagt
care-start-swelling = Das Knie ist neu geschwollen, darum heute keine Übung. Beantworten Sie bitte noch einmal die Fragen zu Warnzeichen.
care-start-swelling-checked = Neue Schwellung am { $day } angegeben: an dem Tag kein Training, und vor dem nächsten ein vollständiges neues Screening.
care-start-stuck = Das Knie saß fest, darum heute keine Übung. Zwingen Sie es nicht, und beantworten Sie noch einmal die Fragen zu Warnzeichen.
care-start-stuck-checked = Blockade am { $day } angegeben: an dem Tag kein Training, und vor dem nächsten ein vollständiges neues Screening.
care-start-buckle = Das Knie ist weggeknickt, darum an dem Tag keine Übung. Haben Sie etwas zum Festhalten in der Nähe, und beantworten Sie am nächsten Tag die Fragen zu Warnzeichen.
care-start-buckle-checked = Am { $day } weggeknickt: an dem Tag kein Training, an einem späteren ein vollständiges neues Screening, dann 7 Tage ruhige Phase; ein zweites Mal in 14 Tagen zählt als UR3.

## Fehlende Antworten
care-start-unanswered = Beantworten Sie bitte vor der ersten Übung alle Fragen zu Warnzeichen. Das dauert etwa zwei Minuten.
care-start-unanswered-checked = Noch kein vollständiges Screening, seit { $day }: gesperrt; eine fehlende Antwort öffnet nie.
care-start-overdue = Die Fragen zu Warnzeichen sind mehr als vier Wochen her. Beantworten Sie sie bitte, dann geht es weiter.
care-start-overdue-checked = Screening überfällig: gesperrt seit { $day }, nach 28 Tagen und einer Woche Aufschub.

## Grenzen, die nicht aus einer einzelnen Antwort kommen
care-start-limit-calm-week = Das Knie ist vor Kurzem weggeknickt. Nur ruhige Übungen für { $days ->
        [one] einen weiteren Tag
       *[other] { $days } weitere Tage
    }, mit etwas zum Festhalten.
care-start-limit-calm-week-checked = Ruhige Phase für 7 Tage nach einmaligem Wegknicken, verbleibende Tage: { $days }.
care-start-limit-named = Ihre Praxis hat gesagt, wie weit Sie gehen dürfen. Das Programm bleibt in diesem Rahmen.
care-start-limit-named-checked = Von der Praxis genannte Phase: höchstens { $phase }, bis auf anderes Wort, oder 28 Tage und ein Screening mit lauter Nein.
care-start-limit-after-surgery = Nach Operation, Bruch oder Spritze bleibt das Programm bei den ersten Übungen. Fragen Sie Ihre Praxis, wann Sie weitergehen dürfen.
care-start-limit-after-surgery-checked = CL3 freigegeben ohne genannte Phase: höchstens { $phase }.
care-start-limit-kneecap = Fragen Sie bitte vor den Übungen im Stehen in einer Praxis nach. Bis dahin bleibt es bei den ersten.
care-start-limit-kneecap-checked = Kniescheibe früher ausgerenkt, nicht freigegeben: höchstens { $phase }.
care-start-limit-place = Es tut an einer Stelle weh, die zu einem anderen Teil des Knies gehören kann. Lassen Sie es bitte ansehen. Bis dahin bleibt es bei den ersten Übungen.
care-start-limit-place-checked = Schmerz abseits der Kniescheibe: höchstens { $phase }, bis ein Praxisbesuch angegeben ist.
care-start-limit-place-unknown = Zeigen Sie bitte, wo es weh tut. Bis dahin bleibt das Programm bei den ersten Übungen.
care-start-limit-place-unknown-checked = Ort des Schmerzes nicht angegeben: höchstens { $phase }.

## Was die Vorgeschichte bedeutet
care-start-stiff-mornings = In Ihrem Alter ist kurze Steifheit am Morgen eine Frage in der Praxis wert. Sie können unterdessen weitermachen.
care-start-stiff-mornings-checked = 50 Jahre oder älter mit bis zu 30 min Morgensteifigkeit: Blick einer Praxis empfohlen, keine Sperre.
care-start-hand-support = Haben Sie bei jeder Übung im Stehen eine Wand oder einen festen Stuhl in Reichweite.
care-start-hand-support-checked = 65 Jahre oder älter: Handhalt in Reichweite.
care-start-unsteady = Lassen Sie bei jeder Übung im Stehen eine Hand an der Wand oder einem festen Stuhl. Ausfallschritte und Sprünge warten auf das Einverständnis Ihrer Praxis.
care-start-unsteady-checked = Sturzgefahr (angegeben, oder Balance unter 10 s): Handhalt; Ausfallschritte, tiefe einbeinige Arbeit und Sprünge nur nach Freigabe.
care-start-kneecap-slipped = Weil die Kniescheibe einmal herausgesprungen ist, bleiben tiefe Beugen, Sprünge und die Oberschenkeldehnung weg.
care-start-kneecap-slipped-checked = Kniescheibe früher ausgerenkt: keine Oberschenkeldehnung, nichts über 60 Grad, keine Sprünge, ob freigegeben oder nicht.
care-start-careful-tissue = Faszienrolle und Sprünge bleiben bei Ihnen weg.
care-start-careful-tissue-checked = Blutung, Knochen, Haut oder Abwehr: kein Rollen, keine Sprünge, ob freigegeben oder nicht.
