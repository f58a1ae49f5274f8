import { de } from "../../../packages/core/src/locales/de/index.ts";
import { describeDetection } from "./detection.ts";

/** Written by ear, from the definitions; kinds divided by a slash are both right. */
const PROMISES = `
send | Die Fotos von der Baustelle stell ich dir heute Abend in die Cloud.
send | Ihr bekommt die Einkaufsliste spätestens am Donnerstag.
send | Sobald ich im Büro bin, faxe ich Ihnen die Vollmacht.
send | Die Kopie vom Grundbuchauszug liegt morgen bei Ihnen im Briefkasten.
send | Offerte folgt bis Ende Woche.
send | Ich sende Ihnen den Ablaufplan zu, wenn er steht.
send | Das Dokument findest du bis Mittag in deinem Postfach.
send | Die Messprotokolle werden Ihnen nächste Woche zugestellt.
send | Den Gutschein schmeiß ich dir in den Briefkasten.
send | Morgen früh hast du die korrigierte Fassung auf dem Tisch.
send | Kriegst du alles am Montag, versprochen.
send | Ich reiche die fehlende Seite umgehend nach.
send | Die Zugangsdaten erhalten Sie noch heute von mir.
send | ich schick dir dann die iban
send | Ich leite dir die Mail gleich weiter, mit Notizen von Sabine.
send | Wir lassen Ihnen die Muster in den nächsten Tagen zukommen.
send | Unterlagen kommen per Post, rechne bis Mittwoch damit.
send | Die Präsentation maile ich dir nach dem Termin.
send/do | Ich stelle Ihnen bis zum 15. eine Liste geeigneter Betriebe zusammen.
send | Ich werde dir den Link noch heute Abend schicken.
send | Der Bericht geht spätestens Freitag an euch raus.
send/do | Ein Exemplar leg ich für dich zurück und bring es am Samstag mit.
send | Deine Jacke schick ich dir mit der Post nach.
send | Rechnung kommt separat.
send/reply | Ich schreib dir die Namen heut noch auf und schick sie rüber.
introduce | Ich stelle dich gerne unserer Personalchefin vor.
introduce | Ich bringe Sie mit Herrn Aebi in Kontakt, er leitet das Labor.
introduce | Wenn ich den Thomas sehe, stell ich euch einander vor.
introduce | Ich mache Sie kommende Woche mit unserem Steuerberater bekannt.
introduce | Ich verbinde euch beide morgen per Mail.
introduce | Den Draht zur Redaktion vermittle ich dir gern.
introduce | Ich vernetze dich mit den Leuten vom Gründerzentrum.
introduce | Kontakt zu Lisa stell ich her, sobald sie aus dem Urlaub zurück ist.
reply | Wir geben Ihnen nach der Gremiensitzung Bescheid.
reply | Bescheid kriegst du morgen.
reply | Sie bekommen unsere Entscheidung bis zum Monatsende mitgeteilt.
reply | Ich komme Anfang April wieder auf Sie zu.
reply | Sag dir morgen, ob es geht.
reply | Ich denk drüber nach und meld mich.
reply | Näheres dazu teile ich Ihnen am Telefon oder bis Dienstag per Mail mit.
reply | Zu Punkt drei antworte ich dir, sobald die Zahlen da sind.
reply | Ich halte dich auf dem Laufenden, was die Nachfolge angeht.
reply | Eine ausführliche Antwort folgt.
reply | Nach der Sitzung sind wir schlauer, dann hören Sie von mir.
reply | Ich lasse Sie wissen, wie der Stiftungsrat entscheidet.
reply | Gib mir bis Donnerstag, dann weißt du Bescheid.
reply | Wir werden uns zeitnah mit einem Terminvorschlag bei Ihnen melden.
reply | Ich rühr mich, sobald ich mehr weiss.
reply | Rückmeldung bekommen Sie bis KW 15.
reply/do | Ich hör mich bei den Kollegen um und geb dir dann Bescheid.
reply/do | Das muss ich erst mit meiner Chefin besprechen, ich melde mich dann.
reply | Bis Ende der Woche sage ich Ihnen verbindlich zu oder ab.
reply | Du hörst von mir, sobald der Bescheid da ist.
call | Ich rufe Sie gegen 16 Uhr zurück.
call | Wir telefonieren dann am Mittwoch, ich ruf an.
call | Heute Abend klingle ich kurz bei dir durch.
call | Ich melde mich morgen telefonisch bei Ihnen.
call | Ich läute Sie nach der Mittagspause an.
call | Sobald ich aus der Besprechung komme, ruf ich durch.
call | Nach dem Essen ruf ich dich gleich an.
call | Ich werde Sie in den kommenden Tagen anrufen.
meet | Ich komme gern am Freitag auf einen Kaffee vorbei.
meet | Mittwoch um drei passt, ich komme zu euch ins Büro.
meet | Gut, dann bin ich um acht am Haupteingang.
meet | Wir sind am Samstag dabei!
meet | Ich nehme am Workshop teil.
meet | Zur Vernissage komme ich auf jeden Fall.
meet | Du kannst auf mich zählen, ich bin am 14. da.
meet/do | Ich hole euch am Flughafen ab.
meet | Der Termin am Montag passt mir, ich trage ihn ein.
meet | Ich lade dich auf einen Spritzer ein, wenn ich wieder in Wien bin.
meet | Beim nächsten Mal geht das Essen auf mich.
meet | Ich schaue am Dienstag nach der Arbeit kurz bei dir rein.
meet | Dienstag 9 Uhr geht klar.
meet | Ich schulde dir noch ein Abendessen.
review | Ich schau mir deinen Lebenslauf am Wochenende an.
review | Den Vertragsentwurf prüfen wir bis kommenden Mittwoch.
review | Ich lese es heute Abend und schreib dir meine Anmerkungen rein.
review | Ich werfe morgen einen Blick auf die Zahlen.
review | Du bekommst bis Sonntag mein Feedback zu Kapitel zwei.
review | Ich geh das Konzept nochmal durch.
review | Den Antrag sehe ich mir in Ruhe an.
review | Ich werde mir eure Unterlagen nächste Woche vornehmen.
review | Schau's mir gleich an.
review | Ich gucke morgen mal drüber.
review | Deine Masterarbeit lese ich bis Ende des Monats Korrektur.
do | Ich erledige das.
do | Ich regle das mit der Hausverwaltung.
do | Die Reservierung mache ich heute noch.
do | Ich kümmer mich um die Getränke.
do | Um den Beamer kümmere ich mich.
do | Ich beantrage die Freigabe am Montag.
do | Wird heute noch erledigt.
do | Ich trage Sie in die Teilnehmerliste ein.
do | Ich buche uns für den 12. einen Tisch.
do | Ich frage bei der Gemeinde nach.
do | Ich sorge dafür, dass Ihr Anliegen in die nächste Sitzung kommt.
do | Wir tauschen das Gerät nächste Woche aus.
do | Das bringe ich am Montag im Teammeeting zur Sprache.
do | Ich setze dich auf die Warteliste.
do | Ich häng mich da rein.
do | Das ist notiert, ich bleib dran.
do | Ich hab dich auf dem Schirm.
do | Ich rede mit meinem Vorgesetzten darüber.
do | Bis zum Wochenende repariere ich dir das Rad.
do | Wir passen die Rechnung entsprechend an.
do | Den Fehler behebe ich noch heute Nacht.
do | Ich übernehm den Abwasch am Vereinsfest.
do | Überlass das ruhig mir.
do | Ich geb dein Lob ans Küchenteam weiter.
do | Die Stornierung veranlasse ich sofort.
do | Ich werde den Vorschlag in der Fachschaft einbringen.
do | Ich schau, dass du am Freitag freibekommst.
do | Klar, mach ich doch gern.
do | Geht in Ordnung, erledige ich.
do | Ich versuche, bis Mittwoch einen Ersatztermin zu organisieren.
do | Ich halte dir den Platz bis Sonntag frei.
do | Ich bereite das Protokoll vor.
do/send | Das Geld kriegst du morgen von mir zurück.
stay_in_touch | Lass uns in Verbindung bleiben.
stay_in_touch | Wir bleiben auf jeden Fall in Kontakt.
stay_in_touch | Lassen Sie uns den Austausch unbedingt fortsetzen.
stay_in_touch | Wir hören uns in den nächsten Wochen.
stay_in_touch | Wir verlieren uns nicht aus den Augen.
stay_in_touch | Bleiben wir dran an dem Thema.
stay_in_touch | Ich melde mich ab und zu, wie es uns hier so geht.
stay_in_touch/reply | Im neuen Jahr melde ich mich wieder bei Ihnen.
stay_in_touch | Ich behalte euch im Auge, falls etwas Passendes reinkommt.
stay_in_touch/meet | Wir müssen uns unbedingt mal wieder auf ein Bier treffen.
stay_in_touch | Lasst uns das Gespräch bald fortsetzen.
`;

const OTHERS = `
past | Ich habe dir die Unterlagen am Montag gemailt.
past | Letzten Freitag rief ich bei der Versicherung an.
past | Wir hatten Ihnen das Angebot bereits im Februar zugesandt.
past | Das Paket hab ich gestern aufgegeben.
past | Ich war am Dienstag bei der Bank und habe alles geklärt.
past | Ich meldete mich damals sofort bei ihr.
past | Die Überweisung ging vorgestern raus.
past | Wie zugesagt habe ich mit Herrn Kunz telefoniert.
inmail | Anbei sende ich Ihnen die unterschriebene Vereinbarung.
inmail | Ich schicke dir hier die Adresse: Lindengasse 4, 1070 Wien.
inmail | Beiliegend erhalten Sie die Schlussrechnung.
inmail | Hiermit kündige ich mein Abonnement zum Monatsende.
inmail | Im Anhang findest du meine Anmerkungen.
inmail | Ich setze Katrin in Kopie, sie weiß mehr.
inmail | Mit dieser Mail stelle ich euch einander vor.
inmail | Ich leite dir das unten mal weiter.
neg | Ich kann Ihnen dafür leider keinen Termin anbieten.
neg | Bis Freitag schaffe ich das nicht.
neg | Den Kontakt gebe ich nicht heraus.
neg | Wir werden die Kosten nicht übernehmen.
neg | Ich melde mich da sicher nicht mehr.
neg | Da kann ich dir nichts versprechen.
neg | Ich schaffe es heuer leider nicht zur Messe.
neg | Ich werde niemandem davon erzählen.
neg | Am Montag komme ich nicht.
cond | Wenn du willst, frage ich mal bei Renate nach.
cond | Ich könnte dir meinen alten Laptop leihen.
cond | Falls Sie Interesse haben, schicken wir Ihnen gern ein Muster.
cond | Bei Bedarf sende ich Ihnen weitere Unterlagen zu.
cond | Hätte ich Zeit, würde ich dir helfen.
cond | Wenn Sie möchten, stelle ich Ihnen das Projekt vor.
cond | Vielleicht komme ich am Freitag vorbei.
cond | Ich würde das an deiner Stelle nochmal prüfen.
cond | Notfalls könnte ich am Wochenende einspringen.
cond | Sag einfach, wenn du was brauchst, dann helf ich.
reported | Der Architekt hat versprochen, die Pläne bis Montag zu liefern.
reported | Sie meinte, sie ruft dich morgen an.
reported | Laut Herrn Vogt kommen die Unterlagen nächste Woche.
reported | Die Versicherung will sich bis Mittwoch melden.
reported | Anna schickt dir die Fotos.
reported | Du hast gesagt, du kümmerst dich um den Saal.
reported | Unser Chef ruft Sie morgen an, hat er gesagt.
reported | Er hat mir geschrieben: „Ich bringe dir das Buch am Freitag vorbei.“
reported | Der Elektriker kommt am Donnerstag und schaut sich das an.
boiler | Wir stehen Ihnen für Rückfragen gerne zur Verfügung.
boiler | Ich freue mich auf die Zusammenarbeit.
boiler | Wir wünschen Ihnen schöne Feiertage.
boiler | Vielen Dank für Ihre Nachricht.
boiler | Ich bin vom 3. bis 10. April im Urlaub, E-Mails werden nicht weitergeleitet.
boiler | Wir sehen uns am Montag!
boiler | Für Fragen stehe ich gern bereit.
boiler | Ich hoffe, wir sehen uns bald wieder.
ownplan | Ich fliege am Freitag nach Lissabon.
ownplan | Nächste Woche bin ich auf einer Schulung in Köln.
ownplan | Am Samstag räume ich endlich den Keller auf.
ownplan | Im Mai laufe ich meinen ersten Marathon.
ownplan | Wir ziehen im Sommer nach Linz.
ownplan | Ich muss morgen noch zum Friseur.
ownplan | Heute Abend koche ich Risotto.
ownplan | Ich arbeite ab Juni in Teilzeit.
ownplan | Ich schreibe gerade an meiner Dissertation.
ownplan | Ich gehe jeden Dienstag schwimmen.
marketing | Wir machen Ihre Wohnträume wahr.
marketing | Unsere Experten beraten Sie gern persönlich.
marketing | Bestellen Sie jetzt und Sie erhalten 20 % Rabatt.
marketing | Wir garantieren Ihnen höchste Qualität zum fairen Preis.
marketing | Unsere Kunden bekommen mehr als nur ein Produkt.
legal | Der Mieter verpflichtet sich, die Räume pfleglich zu behandeln.
legal | Gemäß § 4 liefert der Verkäufer binnen 30 Tagen.
legal | Die Vertragsparteien werden Änderungen schriftlich festhalten.
legal | Der Kunde erhält nach Zahlungseingang eine Bestätigung.
joke | Wenn der Server morgen läuft, trag ich eine Woche lang Krawatte, haha.
joke | Irgendwann kauf ich mir eine Insel und schick dir Postkarten ;-)
idiom | Ich muss zugeben, das Ergebnis überrascht mich.
idiom | Ich gehe davon aus, dass alle Bescheid wissen.
idiom | Das Problem schauen wir uns seit Monaten an.
idiom | Ich frage mich, ob das sinnvoll ist.
idiom | Ich stelle fest, dass noch drei Seiten fehlen.
idiom | Ich nehme das mal so zur Kenntnis.
idiom | Da komme ich nicht ganz mit.
idiom | Ich mache mir Sorgen um die Statik.
idiom | Ich halte das für eine gute Idee.
idiom | Ich verstehe dich gut.
state | Das Seminar findet am 20. April statt.
state | Die Unterlagen liegen bei der Gemeinde auf.
state | Der Zug kommt um 17.12 Uhr an.
state | Gut, dass du dich darum kümmerst.
state | Der Vertrag endet im Juni.
state | Das Büro ist ab Montag wieder besetzt.
state | Die neue Fassung gilt ab 1. Mai.
state | Mein Sohn hat am Freitag Geburtstag.
state | Danke, dass Sie sich so schnell gemeldet haben.
state | Es wird am Wochenende schneien.
question | Soll ich dir einen Platz reservieren?
question | Schickst du mir bitte die Rechnung?
question | Bitte senden Sie mir die Unterlagen bis Freitag.
question | Rufst du mich morgen an?
question | Wann bekomme ich das Protokoll?
question | Darf ich dich am Montag anrufen?
question | Melden Sie sich bitte bis Mittwoch bei Frau Graf.
question | Kannst du bis morgen drüberschauen?
question | Bringst du den Schlüssel mit?
question | Meld dich, wenn du da bist.
question | Gib mir bitte Bescheid, sobald du mehr weißt.
question | Ich brauche von dir noch die Unterschrift.
question | Schau dir das bitte bis Freitag an.
question | Hast du am Donnerstag Zeit für ein kurzes Telefonat?
`;

describeDetection("German", de, PROMISES, OTHERS);
