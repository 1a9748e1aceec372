// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QDate>
#include <QString>

namespace lacuna
{

/// Numbers as reports show them, in the user's language.
namespace shown
{
QString whole( std::size_t value );
/// A number of people that was added up of parts, whole.
QString persons( double people );
QString percent( double share );
/// A day in words. Numbers follow the formats of the computer, words the language of QGIS, and the two may differ.
QString day( const QDate &date );
/// Money, areas: no digits that nobody knows.
QString amount( double value );
/// A count as people say it: with words from a million on ("1.9 million").
QString count( double value );
/// The same of an estimate: no more than three digits that count.
QString estimate( double value );
/// The ends of a range of estimates, rounded outwards to as many digits.
QString lowest( double value );
QString highest( double value );
/// A share in whole percent; one decimal where it would look like all or nothing.
QString share( double share );
/// The lower end of a range of shares: never rounded up, so that a word that was chosen by it fits what is read.
QString atLeast( double share );
/// A range of shares as "72 % to 81 %", rounded outwards.
QString shares( double low, double high );
/// The same where there is little room: "72–81 %".
QString span( double low, double high );
/// Kilometres of metres; below 50 m metres.
QString kilometres( double metres );
} // namespace shown

/// 1, 2 or 5 and noughts: so many steps of it reach from 0 to the largest value, at bounds that people can say.
double roundStep( double largest, int steps );

} // namespace lacuna
