// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsgeometry.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

class QgsProcessingFeedback;

namespace lacuna
{

/// Downloads from an Overpass server, on the thread of the algorithm. Waits where the server asks for it, tries again
/// where it is busy.
class Overpass
{
  Q_DECLARE_TR_FUNCTIONS( Overpass )
public:
  Overpass( const QString &server, QgsProcessingFeedback *feedback ) : mServer( server ), mFeedback( feedback ) {}

  /// What is asked for: selectors such as way["building"], each inside the area. The area (degrees) is simplified, and
  /// holes are left out, since Overpass knows no rings with holes and long ones are slow; what lies outside is to be
  /// taken off afterwards.
  static QString query( const QStringList &selectors, const QgsGeometry &area );
  /// Stores the answer as an .osm file. \throws QgsProcessingException with a sentence, Canceled
  void download( const QString &query, const QString &file ) const;

private:
  void wait( double seconds ) const;
  double secondsToSlot() const;

  QString mServer;
  QgsProcessingFeedback *mFeedback;
};

} // namespace lacuna
