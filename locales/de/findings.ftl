# What is wrong and what to do about it, in two sentences at most.

finding-excluded-unproven = Für „nicht betroffen“ (Gruppe: { $group }) fehlt noch: { $missing }. Tragen Sie das nach, oder wählen Sie „bisher kein Hinweis“ oder „noch nicht bekannt“.
finding-no-sign-undated = „Bisher kein Hinweis“ (Gruppe: { $group }) hat keinen Zeitpunkt. Tragen Sie ein, wann das galt; bis dahin schreibt Herold „noch nicht bekannt“.
finding-discovered-before-attack = Entdeckt wurde der Angriff { $discovered }, geschehen ist er { $attack }. Berichtigen Sie einen der beiden Zeitpunkte.
finding-issued-before-attack = Der Text hat den Stand { $issued }, der Angriff geschah { $attack }. Berichtigen Sie einen der beiden Zeitpunkte.
finding-next-update-not-later = Die nächste Information ist für { $next } angekündigt, der Text hat den Stand { $issued }. Wählen Sie einen späteren Zeitpunkt.
finding-service-limited-and-continuing = „{ $service }“ steht unter eingeschränkten und unter weiterlaufenden Leistungen. Behalten Sie, was stimmt.
finding-safe-data-but-databases-hit = Die Daten der Gruppe „{ $group }“ gelten als sicher, der Angriff hat aber Datenbanken oder Akten getroffen. Lassen Sie das von den Fachleuten bestätigen, oder wählen Sie einen vorsichtigeren Stand.
finding-excluded-but-altered = Die Daten der Gruppe „{ $group }“ gelten als nicht betroffen und zugleich als verändert oder gelöscht. Berichtigen Sie eine der beiden Angaben.
finding-outage-but-attack = Als Art ist „IT-Ausfall“ gewählt, andere Antworten sprechen von Angreifern oder gestohlenen Daten. Wählen Sie die Art des Angriffs, oder berichtigen Sie die anderen Antworten.
finding-number-smaller-than-part = Insgesamt sind { $number } angegeben, für eine Gruppe allein aber { $part }. Berichtigen Sie eine der beiden Zahlen.
finding-as-of-after-issue = Der Stand für die Gruppe „{ $group }“ ist später als der Text selbst. Berichtigen Sie einen der beiden Zeitpunkte.
finding-restored-before-attack = Die Systeme sollen bis { $restored } wieder laufen, der Angriff geschah { $attack }. Berichtigen Sie eine der beiden Angaben.
finding-help-without-category = Es gibt ein Hilfsangebot „{ $topic }“, aber keine Zeile nennt solche Daten. Ergänzen Sie die Daten, oder nehmen Sie das Angebot heraus.
finding-tell-until-past = Betroffene sollen bis { $until } benachrichtigt werden, der Text hat den Stand { $issued }. Wählen Sie einen späteren Tag, oder schreiben Sie, dass es geschehen ist.
finding-complete-but-limited = Die Wiederherstellung gilt als abgeschlossen, „{ $service }“ ist aber noch eingeschränkt. Berichtigen Sie eine der beiden Antworten.
finding-fact-unread = „{ $fact }“ steht in der Falldatei mit einer Antwort, die diese Version von Herold nicht lesen kann; die Texte sagen davon nichts. Tragen Sie die Antwort neu ein, oder öffnen Sie den Fall mit einer neueren Version.

## What may be missing

proof-source = eine Quelle
proof-as-of = ein Zeitpunkt
proof-released-by = eine Person, die es freigibt

fix-open-fact = Zur Frage „{ $fact }“
