// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_layer.h"
#include "lacuna/places/empty_cells.h"
#include "layers/field_finder.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "sample_words.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgscoordinatetransform.h>
#include <qgseditorwidgetsetup.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgslinestring.h>
#include <qgspolygon.h>
#include <qgsprocessingfeedback.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

#include <algorithm>

namespace lacuna
{

SampleLayerWriter::SampleLayerWriter( const SampleCheckInputs &inputs, const QgsCoordinateTransformContext &context )
  : mInputs( inputs )
  , mContext( context )
  , mCrs( inputs.layers.front().source->sourceCrs() )
{
  mPoints = std::any_of( inputs.layers.begin(), inputs.layers.end(), []( const SampleLayer &layer ) {
    return QgsWkbTypes::geometryType( layer.source->wkbType() ) == Qgis::GeometryType::Point;
  } );
}

QgsFields SampleLayerWriter::fields()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "sample_id", T::QString },
      { "stratum", T::QString },
      { "area_id", T::Int },
      { "weight", T::Double },
      { "question", T::QString },
      { "answer", T::QString },
      { "count", T::Int },
      { "note", T::QString },
      { "gap_id", T::QString } }
  );
}

QgsGeometry
SampleLayerWriter::fromWorking( const SampleCheckData &data, std::vector<double> x, std::vector<double> y ) const
{
  if ( !FromWorkingFrame( data.frame, mCrs, mContext ).transform( x, y ) )
    throw QgsProcessingException(
      tr(
        "A square of the sample has no place in the CRS of “%1”. Reproject that layer to a CRS of the region, and run "
        "again."
      )
        .arg( mInputs.layers.front().name )
    );
  if ( x.size() == 1 )
    return QgsGeometry::fromPointXY( QgsPointXY( x[0], y[0] ) );
  QgsPolylineXY ring;
  for ( std::size_t i = 0; i < x.size(); ++i )
    ring << QgsPointXY( x[i], y[i] );
  return QgsGeometry::fromPolygonXY( { ring } );
}

QgsGeometry SampleLayerWriter::squareOf( const SampleCheckData &data, const SampledRow &row ) const
{
  const Box box = cellBox( data.grid, data.frame.frame, data.squares[row.row] );
  return fromWorking(
    data, { box.xMin, box.xMax, box.xMax, box.xMin, box.xMin }, { box.yMin, box.yMin, box.yMax, box.yMax, box.yMin }
  );
}

// The features of the rows, by layer.
std::vector<QHash<QgsFeatureId, QgsFeature>>
SampleLayerWriter::fetch( const SampleCheckData &data, QgsProcessingFeedback *feedback ) const
{
  std::vector<QHash<QgsFeatureId, QgsFeature>> found( mInputs.layers.size() );
  for ( std::size_t i = 0; i < found.size(); ++i )
  {
    const QgsProcessingFeatureSource &source = *mInputs.layers[i].source;
    QgsFeatureIds wanted;
    for ( const SampledRow &row : data.rows )
      if ( row.stratum == i )
        wanted << data.raw[i].raw.featureIds[row.row];
    QgsFeatureRequest request;
    request.setFilterFids( wanted );
    QgsFeatureIterator iterator
      = source.getFeatures( request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
    {
      if ( feedback->isCanceled() )
        throw Canceled();
      found[i].insert( feature.id(), feature );
    }
    if ( found[i].size() != wanted.size() )
      throw QgsProcessingException( ErrorText::changed( mInputs.layers[i].name ) );
  }
  return found;
}

SampleDesignFile
SampleLayerWriter::write( const SampleCheckData &data, OutputLayer &sample, QgsProcessingFeedback *feedback ) const
{
  const std::vector<QHash<QgsFeatureId, QgsFeature>> features = fetch( data, feedback );
  SampleDesignFile design;
  design.inAreas = mInputs.options.inAreas;
  design.seed = mInputs.seed;
  design.cellM = mInputs.canTellEmptySquares() ? mInputs.cellM : 0;
  design.squareKm2 = static_cast<double>( data.allSquares ) * design.cellM * design.cellM / 1e6;
  design.areaCount = data.areaCount;
  design.crs = mCrs.authid();
  design.strata = data.plan;
  const int digits = static_cast<int>( QString::number( data.rows.size() ).size() );
  const ShapePrinter printer( mCrs, mContext );
  int number = 0;
  for ( const SampledRow &row : data.rows )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    const StratumPlan &plan = data.plan[row.stratum];
    const bool isSquare = row.stratum >= mInputs.layers.size();
    QgsFeature feature( fields() );
    QVariant gapId;
    QgsGeometry geometry;
    if ( isSquare && !mPoints )
      geometry = squareOf( data, row );
    else if ( mPoints && ( isSquare || data.raw[row.stratum].raw.footprints.coordinates( row.row ).size() > 2 ) )
      geometry = fromWorking( data, { row.place.x }, { row.place.y } );
    else
    {
      const QgsFeature &own = features[row.stratum].value( data.raw[row.stratum].raw.featureIds[row.row] );
      const QgsProcessingFeatureSource &source = *mInputs.layers[row.stratum].source;
      geometry = own.geometry();
      geometry.transform( QgsCoordinateTransform( source.sourceCrs(), mCrs, mContext ) );
    }
    if ( !isSquare )
    {
      const int id = ourField( mInputs.layers[row.stratum].source->fields(), QStringLiteral( "gap_id" ) );
      if ( id >= 0 )
        gapId = features[row.stratum].value( data.raw[row.stratum].raw.featureIds[row.row] ).attribute( id );
    }
    geometry.get()->dropZValue();
    geometry.get()->dropMValue();
    if ( mPoints )
      geometry.convertToSingleType();
    else
      geometry.convertToMultiType();
    SampleDesignFile::Row written;
    written.id = QStringLiteral( "s%1" ).arg( ++number, digits, 10, QLatin1Char( '0' ) );
    written.stratum = row.stratum;
    written.area = row.area;
    written.print = printer.of( geometry );
    feature.setGeometry( geometry );
    feature.setAttributes(
      QgsAttributes() << written.id << SampleWords::code( plan.kind )
                      << ( row.area > 0 ? QVariant( row.area )
                                        : QgsVariantUtils::createNullVariant( QMetaType::Type::Int ) )
                      << design.weight( row.stratum ) << SampleWords::question( plan.kind, mInputs.cellM, mPoints )
                      << QgsVariantUtils::createNullVariant( QMetaType::Type::QString )
                      << QgsVariantUtils::createNullVariant( QMetaType::Type::Int )
                      << QgsVariantUtils::createNullVariant( QMetaType::Type::QString )
                      << ( gapId.isValid() ? QVariant( gapId.toString() )
                                           : QgsVariantUtils::createNullVariant( QMetaType::Type::QString ) )
    );
    sample.add( feature );
    design.rows << written;
  }
  return design;
}

void styleSample( QgsVectorLayer &layer )
{
  QgsCategoryList categories;
  for ( const StratumKind kind : { StratumKind::Gap, StratumKind::Matched, StratumKind::Extra, StratumKind::Cell } )
  {
    QgsSymbol *symbol = QgsSymbol::defaultSymbol( layer.geometryType() );
    QColor colour( SampleWords::colour( kind ) );
    colour.setAlpha( kind == StratumKind::Cell ? 60 : 200 );
    symbol->setColor( colour );
    categories << QgsRendererCategory( SampleWords::code( kind ), symbol, SampleWords::label( kind ) );
  }
  layer.setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "stratum" ), categories ) );
  // The dialog of a row offers the answers.
  const int answer = layer.fields().lookupField( QStringLiteral( "answer" ) );
  if ( answer < 0 )
    return;
  QVariantList choices;
  for ( const auto &[word, code] : SampleWords::answers() )
    choices << QVariantMap { { word, code } };
  layer.setEditorWidgetSetup(
    answer, QgsEditorWidgetSetup( QStringLiteral( "ValueMap" ), { { QStringLiteral( "map" ), choices } } )
  );
}

} // namespace lacuna
