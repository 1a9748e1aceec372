// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/place_matching.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

class QgsFields;

namespace lacuna
{

/// A name as the engine wants it: repaired, without accents and case, in UTF-8. See PlaceNames.
std::string foldedName( const QString &name );
/// A code as both lists may write it: without room about it and zeros in front.
std::string foldedCode( const QString &code );

/// The columns of a layer of OpenStreetMap that hold names, “name” first: name, alt_name, name_es, name:qu …
QStringList nameColumns( const QgsFields &fields );
/// Whether people live in a place of this kind (place=*) as neighbours; a country or an island is none.
bool isSettlementKind( const QString &place );

/// How far names speak for the houses about them, by kind of place.
class PlaceReach
{
  Q_DECLARE_TR_FUNCTIONS( PlaceReach )
public:
  static QString defaults();
  /// “hamlet:700;town:3000”. \throws QgsProcessingException that says what is wrong
  explicit PlaceReach( const QString &text );
  /// As it was given.
  const QString &text() const { return mText; }
  /// Metres; 0 for kinds without a number.
  double of( const QString &kind ) const { return mMetres.value( kind, 0 ); }
  /// Of places whose kind is not known.
  double ofUnknown() const { return of( QStringLiteral( "hamlet" ) ); }

private:
  QString mText;
  QHash<QString, double> mMetres;
};

/// The engine's codes as sentences in the user's language.
class PlaceSentences
{
  Q_DECLARE_TR_FUNCTIONS( PlaceSentences )
public:
  static QString matchedBy( PlaceMatchedBy by ); ///< never translated
  static QString reason( PlaceGap reason );
  /// other: the name of the place that the reason is about; maxDistanceM: within which names were looked for
  static QString why( const PlaceVerdict &verdict, const QString &other, double maxDistanceM );
  /// What a match asks people to check; empty where there is nothing.
  static QString check( const PlaceVerdict &verdict );
  static QString metres( double value );
};

} // namespace lacuna
