// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_rounds.h"
#include "field_round_maker.h"
#include "panel/client/background.h"
#include "runs/run_moment.h"

#include <qgsfeatureiterator.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerfeatureiterator.h>

#include <memory>

namespace lacuna
{

FieldRounds::FieldRounds( QgsProject *project, QObject *parent ) : QAbstractListModel( parent ), mProject( project )
{
  connect( project, &QgsProject::layersAdded, this, &FieldRounds::rebuildSoon );
  connect( project, &QgsProject::layersRemoved, this, &FieldRounds::rebuildSoon );
  connect( project, &QgsProject::readProject, this, &FieldRounds::lookAgain );
  connect( project, &QgsProject::cleared, this, &FieldRounds::lookAgain );
  rebuild();
}

int FieldRounds::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mRounds.size() );
}

QVariant FieldRounds::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= rowCount() )
    return QVariant();
  const FieldRound &round = mRounds.at( index.row() );
  if ( role == Qt::ToolTipRole )
    return QStringLiteral( "<qt>%1</qt>" ).arg( round.name.toHtmlEscaped() );
  if ( role != Qt::DisplayRole )
    return QVariant();
  // The day first: names are long.
  const QDateTime last = std::max( round.lastOut(), round.lastBack() );
  return last.isValid() ? QStringLiteral( "%1 · %2" ).arg( dayText( last ), round.name ) : round.name;
}

int FieldRounds::find( const QString &gaps ) const
{
  for ( int row = 0; row < rowCount(); ++row )
    if ( mRounds.at( row ).gaps == gaps )
      return row;
  return -1;
}

// Several layers come and go together.
void FieldRounds::rebuildSoon()
{
  if ( mPending || !mIsWatched )
    return;
  mPending = true;
  QMetaObject::invokeMethod( this, &FieldRounds::rebuild, Qt::QueuedConnection );
}

void FieldRounds::setWatched( bool isWatched )
{
  mIsWatched = isWatched;
  if ( isWatched )
    rebuildSoon();
}

void FieldRounds::lookAgain()
{
  mCounted.clear();
  mCounts.clear();
  rebuildSoon();
}

void FieldRounds::rebuild()
{
  mPending = false;
  FieldRoundMaker maker( *mProject, mCounted );
  beginResetModel();
  mRounds = maker.make();
  endResetModel();
  for ( QgsVectorLayer *layer : maker.toCount() )
    count( layer );
  emit changed();
}

// The old count is shown until the new one is there.
void FieldRounds::forget( const QString &layer )
{
  if ( mCounts.remove( layer ) > 0 )
    rebuildSoon();
}

void FieldRounds::count( QgsVectorLayer *layer )
{
  const QString id = layer->id();
  const int found = layer->fields().lookupField( QStringLiteral( "found" ) );
  if ( found < 0 || mCounts.contains( id ) )
    return;
  const int number = ++mLastCount;
  mCounts.insert( id, number );
  disconnect( layer, nullptr, this, nullptr );
  connect( layer, &QgsVectorLayer::layerModified, this, [this, id] { forget( id ); } );
  connect( layer, &QgsMapLayer::dataChanged, this, [this, id] { forget( id ); } );
  const auto source = std::make_shared<QgsVectorLayerFeatureSource>( layer );
  const QString name = layer->name();
  inBackground<FieldAnswers>(
    this,
    [source, found, name] {
      FieldAnswers answers;
      answers.layer = name;
      answers.open = 0;
      QgsFeatureRequest request;
      request.setFlags( Qgis::FeatureRequestFlag::NoGeometry ).setSubsetOfAttributes( QgsAttributeList { found } );
      QgsFeature feature;
      for ( QgsFeatureIterator rows = source->getFeatures( request ); rows.nextFeature( feature ); )
      {
        const QString code = feature.attribute( found ).toString();
        qlonglong &count = code == QLatin1String( "there" )       ? answers.there
                           : code == QLatin1String( "not_there" ) ? answers.notThere
                           : code == QLatin1String( "mapped" )    ? answers.mapped
                           : code == QLatin1String( "unsure" )    ? answers.unsure
                                                                  : *answers.open;
        ++count;
      }
      answers.findings = answers.answered();
      return answers;
    },
    [this, id, number]( const Outcome<FieldAnswers> &outcome ) {
      if ( mCounts.value( id ) != number )
        return; // of data that have changed meanwhile, or of another project
      if ( outcome.value )
        mCounted.insert( id, *outcome.value );
      else
        mCounted.remove( id );
      rebuildSoon();
    }
  );
}

} // namespace lacuna
