// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/field/phone_map.h"

#include <qgsgeometry.h>

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace lacuna
{

/// Which colour of a phone stands for which value: known words first (status of a task, level of a priority), numbers
/// in five classes of as many rows each, other values one after the other.
class PhoneColouring
{
  Q_DECLARE_TR_FUNCTIONS( PhoneColouring )
public:
  PhoneColouring() = default;
  explicit PhoneColouring( const std::vector<QVariant> &values );
  /// Place in phoneColours(); gray without a value.
  std::size_t of( const QVariant &value ) const;
  /// “red: 5 – 10”, in order.
  const QStringList &legend() const { return mLegend; }
  /// More values than the phone has colours.
  bool repeats() const { return mColours.size() > static_cast<qsizetype>( phoneColours().size() ); }
  /// Place in phoneColours() of a name that is there.
  static std::size_t named( const char *name );

private:
  void byNumber( std::vector<double> values );
  void byWord( QStringList words );
  static QString label( std::size_t colour );

  std::vector<double> mBounds; // upper ones, of numbers
  std::vector<std::size_t> mRising;
  QHash<QString, std::size_t> mColours;
  QStringList mLegend;
};

/// Rows of a layer as places on the map of a phone.
class PhonePlaces
{
public:
  /// Without signs that XML and lists of one row a line do not have.
  static QString plain( const QString &text );
  /// With seven decimals.
  static Point rounded( const QgsPointXY &place );
  /// Its rings or parts as lines, without those that the app would draw together to a point.
  static std::vector<std::vector<Point>> linesOf( const QgsGeometry &geometry );
  /// Opens a place in any app that shows maps.
  static QString geoLink( const Point &place );
  /// Opens it in Organic Maps, with its name.
  static QString organicLink( const Point &place, const QString &name );
};

/// custom_quest.csv of SCEE: a quest a line, without quotes; “,solved” at the end would mean done, and of two quests in
/// one place the app keeps one.
class QuestList
{
public:
  /// Beside the place by a centimetre where another quest is there.
  void add( const Point &place, const QString &text );
  const QByteArray &bytes() const { return mBytes; }

private:
  QHash<QByteArray, int> mSeen;
  QByteArray mBytes;
};

} // namespace lacuna
