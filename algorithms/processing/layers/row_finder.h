// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "messages/error_text.h"

#include <qgsexception.h>
#include <qgsfeatureid.h>

#include <QHash>

#include <vector>

namespace lacuna
{

/// Which row of the first reading a feature of the second one is. Rows come in the same order, but for databases that
/// promise none.
class RowFinder
{
public:
  RowFinder( const std::vector<QgsFeatureId> &ids, const QString &layerName ) : mIds( ids ), mLayerName( layerName ) {}

  /// \throws QgsProcessingException where the layer has changed since
  std::size_t rowOf( std::size_t expected, QgsFeatureId id )
  {
    if ( mRows.isEmpty() && expected < mIds.size() && mIds[expected] == id )
      return expected;
    if ( mRows.isEmpty() )
      for ( std::size_t row = 0; row < mIds.size(); ++row )
        mRows.insert( mIds[row], row );
    const auto found = mRows.constFind( id );
    if ( found == mRows.constEnd() )
      throw QgsProcessingException( ErrorText::changed( mLayerName ) );
    return found.value();
  }
  /// After the last one. \throws QgsProcessingException
  void requireAll( std::size_t count ) const
  {
    if ( count != mIds.size() )
      throw QgsProcessingException( ErrorText::changed( mLayerName ) );
  }

private:
  const std::vector<QgsFeatureId> &mIds;
  QString mLayerName;
  QHash<QgsFeatureId, std::size_t> mRows;
};

} // namespace lacuna
