// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgsmultipolygon.h>
#include <qgspolygon.h>

#include <memory>

namespace lacuna
{

/// A geometry of rings, given in the order shell, its holes, next shell …
class PolygonMaker
{
public:
  void add( const QVector<double> &x, const QVector<double> &y, bool hole )
  {
    QgsLineString *line = new QgsLineString( x, y );
    line->close();
    if ( hole && mLast )
      mLast->addInteriorRing( line );
    else
    {
      mLast = new QgsPolygon( line );
      mParts->addGeometry( mLast );
    }
  }
  QgsGeometry take() { return QgsGeometry( std::move( mParts ) ); }

private:
  std::unique_ptr<QgsMultiPolygon> mParts = std::make_unique<QgsMultiPolygon>();
  QgsPolygon *mLast = nullptr; // owned by mParts
};

} // namespace lacuna
