<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n push(es) in a calendar day</source>
        <translation>
            <numerusform>At most %n push in a calendar day</numerusform>
            <numerusform>At most %n pushes in a calendar day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n push(es) in %1 h</source>
        <translation>
            <numerusform>At most %n push in %1 h</numerusform>
            <numerusform>At most %n pushes in %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows at most %n mark(s); more is left to the tab</source>
        <translation>
            <numerusform>%1 shows at most %n mark; more is left to the tab</numerusform>
            <numerusform>%1 shows at most %n marks; more is left to the tab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n open notice(s) already; no more fit</source>
        <translation>
            <numerusform>%1 has %n open notice already; no more fit</numerusform>
            <numerusform>%1 has %n open notices already; no more fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n notice(s) of one source in %1 s</source>
        <translation>
            <numerusform>At most %n notice of one source in %1 s</numerusform>
            <numerusform>At most %n notices of one source in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Balls</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillBookViewModel</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillMonthViewModel</name>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n bill</numerusform>
            <numerusform>%n bills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bills</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillsExportViewModel</name>
    <message numerus="yes">
        <source>%n bill(s) exported to %1.</source>
        <translation>
            <numerusform>%n bill exported to %1.</numerusform>
            <numerusform>%n bills exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPlanViewModel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterPeopleViewModel</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterSendViewModel</name>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>Sent to %n person.</numerusform>
            <numerusform>Sent to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coupons</name>
    <message numerus="yes">
        <source>Good for %n day(s) after claiming</source>
        <translation>
            <numerusform>Good for %n day after claiming</numerusform>
            <numerusform>Good for %n days after claiming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No coupon, %n usable</source>
        <translation>
            <numerusform>No coupon, %n usable</numerusform>
            <numerusform>No coupon, %n usable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best of %n</source>
        <translation>
            <numerusform>best of %n</numerusform>
            <numerusform>best of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignViewModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tile</numerusform>
            <numerusform>%n tiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>offered to %n people</source>
        <translation>
            <numerusform>offered to %n person</numerusform>
            <numerusform>offered to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberCards</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 so far, %n visit(s) to go by %2</source>
        <translation>
            <numerusform>%1 so far, %n visit to go by %2</numerusform>
            <numerusform>%1 so far, %n visits to go by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to go</source>
        <translation>
            <numerusform>%n visit to go</numerusform>
            <numerusform>%n visits to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberCardsViewModel</name>
    <message numerus="yes">
        <source>%n point(s) for every yuan</source>
        <translation>
            <numerusform>%n point for every yuan</numerusform>
            <numerusform>%n points for every yuan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message numerus="yes">
        <source>Password: %n of 6 digits entered</source>
        <translation>
            <numerusform>Password: %n of 6 digits entered</numerusform>
            <numerusform>Password: %n of 6 digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s) in %1</source>
        <translation>
            <numerusform>%n problem in %1</numerusform>
            <numerusform>%n problems in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushLab</name>
    <message numerus="yes">
        <source>%n push(es) sent: %1</source>
        <translation>
            <numerusform>%n push sent: %1</numerusform>
            <numerusform>%n pushes sent: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushLabViewModel</name>
    <message numerus="yes">
        <source>Drop to send %n push(es)</source>
        <translation>
            <numerusform>Drop to send this push</numerusform>
            <numerusform>Drop to send %n pushes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RentViewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RentalViewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s) of the return</source>
        <translation>
            <numerusform>within %n day of the return</numerusform>
            <numerusform>within %n days of the return</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanViewModel</name>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>%n picture saved in %1</numerusform>
            <numerusform>%n pictures saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitFormViewModel</name>
    <message numerus="yes">
        <source>¥%1 cannot be divided: %n of them pay(s) one fen more</source>
        <translation>
            <numerusform>¥%1 cannot be divided: %n person pays one fen more</numerusform>
            <numerusform>¥%1 cannot be divided: %n people pay one fen more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message numerus="yes">
        <source>%n event(s) shown, newest first</source>
        <translation>
            <numerusform>%n event shown, newest first</numerusform>
            <numerusform>%n events shown, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message numerus="yes">
        <source>Clear %1, %n notice(s)</source>
        <translation>
            <numerusform>Clear %1, %n notice</numerusform>
            <numerusform>Clear %1, %n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadMore</name>
    <message numerus="yes">
        <source>%n more in Notices</source>
        <translation>
            <numerusform>%n more in Notices</numerusform>
            <numerusform>%n more in Notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WealthViewModel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
