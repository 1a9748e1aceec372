// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// FieldMapsAlgorithm: the run.

#include "expression_errors.h"
#include "field_maps_algorithm.h"
#include "layers/field_finder.h"
#include "layers/output_fields.h"
#include "layers/output_look.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "plain_json.h"
#include "report/numbers.h"
#include "task_polygons.h"

#include <qgsexception.h>
#include <qgsvariantutils.h>
#include <qgswkbtypes.h>

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace lacuna
{

using shown::whole;

namespace
{

QgsFields linkFields()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "task_id", T::QString }, { "name", T::QString }, { "geo_link", T::QString }, { "om_link", T::QString } }
  );
}

} // namespace

void FieldMapsAlgorithm::sortTasks( Source &source, int field )
{
  const auto number = [field]( const CrowdGap &row, bool &is ) {
    return field < 0 ? 0.0 : row.attributes.value( field ).toDouble( &is );
  };
  std::stable_sort(
    source.rows.gaps().begin(), source.rows.gaps().end(),
    [&number]( const CrowdGap &a, const CrowdGap &b ) {
      bool isA = false, isB = false;
      const double x = number( a, isA ), y = number( b, isB );
      return isA && isB ? x < y : isA > isB;
    }
  );
}

void FieldMapsAlgorithm::readSource( Source &source, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  const
{
  const bool isAlone = mSources.size() == 1;
  if ( !isAlone && source.source->featureCount() == 0 )
  {
    feedback->pushWarning( ErrorText::noFeatures( source.name ) );
    return;
  }
  const int field = source.areTasks ? taskIdField( source.source->fields() ) : -1;
  source.rows.read( *source.source, source.name, field, context.transformContext(), feedback, !source.areTasks );
  if ( source.areTasks )
    sortTasks( source, field );
}

std::vector<QVariant> FieldMapsAlgorithm::valuesOf(
  const Source &source, const QString &parameter, std::optional<QgsExpression> expression,
  QgsProcessingFeedback *feedback
)
{
  std::vector<QVariant> values( source.rows.gaps().size() );
  if ( !expression )
    return values;
  QgsExpressionContext scope = source.scope;
  expression->prepare( &scope );
  ExpressionErrors errors;
  QgsFeature feature( source.source->fields() );
  for ( std::size_t i = 0; i < values.size(); ++i )
  {
    pollAt( i, feedback );
    feature.setAttributes( source.rows.gaps()[i].attributes );
    if ( expression->needsGeometry() )
      feature.setGeometry( source.rows.gaps()[i].geometry );
    scope.setFeature( feature );
    values[i] = expression->evaluate( &scope );
    errors.note( *expression );
  }
  if ( errors.count > 0 )
    feedback->pushWarning(
      tr(
        "The expression of %1 fails for %2 row(s) of “%3”, for which nothing comes of it: %4", nullptr,
        pluralOf( static_cast<std::size_t>( errors.count ) )
      )
        .arg( parameter, whole( static_cast<std::size_t>( errors.count ) ), source.name, errors.first )
    );
  return values;
}

void FieldMapsAlgorithm::makePlaces( Source &source, QgsProcessingFeedback *feedback ) const
{
  const QgsFields fields = source.source->fields();
  const int idField = source.areTasks ? taskIdField( fields ) : -1;
  const int why = ourField( fields, QStringLiteral( "gap_explanation" ) );
  const std::vector<QVariant> labels = valuesOf( source, QStringLiteral( "LABEL" ), source.label, feedback );
  source.colours = valuesOf( source, QStringLiteral( "COLOR_FIELD" ), source.colour, feedback );
  for ( std::size_t i = 0; i < source.rows.gaps().size(); ++i )
  {
    pollAt( i, feedback );
    CrowdGap &row = source.rows.gaps()[i];
    QString id = source.areTasks ? PhonePlaces::plain( row.attributes.value( idField ).toString() ) : row.id;
    if ( id.isEmpty() )
      id = QString::number( row.row + 1 );
    const QString usual = source.areTasks ? tr( "Task %1" ).arg( id ) : tr( "Gap %1" ).arg( id );
    QString name = QgsVariantUtils::isNull( labels[i] ) ? QString() : PhonePlaces::plain( labels[i].toString() );
    QStringList lines;
    if ( name.isEmpty() )
      name = usual;
    else if ( name != usual )
      lines << usual;
    if ( why >= 0 )
      lines << PhonePlaces::plain( row.attributes.value( why ).toString() );
    if ( source.colour && !QgsVariantUtils::isNull( source.colours[i] ) )
      lines << PhonePlaces::plain( source.colours[i].toString() );
    lines.removeAll( QString() );
    PhonePlace place;
    place.name = name.toStdString();
    place.description = lines.join( QLatin1Char( '\n' ) ).toStdString();
    place.place = PhonePlaces::rounded( row.place );
    if ( source.areTasks )
      place.lines = PhonePlaces::linesOf( row.geometry );
    source.places.push_back( std::move( place ) );
    source.ids.push_back( id );
    // Given back bit by bit: all at once would keep a cancel waiting.
    row.attributes.clear();
    if ( mApp != App::Scee )
      row.geometry = QgsGeometry();
  }
}

void FieldMapsAlgorithm::colourPlaces( QgsProcessingFeedback *feedback )
{
  std::vector<QVariant> values;
  for ( const Source &source : mSources )
    if ( source.colour )
      values.insert( values.end(), source.colours.begin(), source.colours.end() );
  const PhoneColouring colouring( values );
  for ( Source &source : mSources )
    for ( std::size_t i = 0; i < source.places.size(); ++i )
      source.places[i].colour
        = source.colour ? colouring.of( source.colours[i] ) : PhoneColouring::named( source.areTasks ? "blue" : "red" );
  if ( mApp == App::Scee || values.empty() )
    return;
  if ( colouring.repeats() )
    feedback->pushWarning(
      tr( "COLOR_FIELD has more values than the telephone has colours (%1): some colours stand for "
          "several values. Choose a field with fewer values." )
        .arg( phoneColours().size() )
    );
  else
    feedback->pushInfo( tr( "Colours: %1." ).arg( colouring.legend().join( QStringLiteral( "; " ) ) ) );
}

qint64 FieldMapsAlgorithm::writeQuests( QVariantMap &results, QgsProcessingFeedback *feedback )
{
  const bool hasGaps = std::any_of( mSources.begin(), mSources.end(), []( const Source &source ) {
    return !source.areTasks && !source.places.empty();
  } );
  QuestList quests;
  QByteArray map = R"({"type":"FeatureCollection","features":[)";
  bool isFirst = true;
  qlonglong count = 0;
  for ( const Source &source : mSources )
    for ( std::size_t i = 0; i < source.places.size(); ++i )
    {
      pollAt( i, feedback );
      const PhonePlace &place = source.places[i];
      const QString name = QString::fromStdString( place.name );
      if ( source.areTasks || mSources.size() == 1 )
      {
        map += isFirst ? "\n" : ",\n";
        map += R"({"type":"Feature","properties":)" + plain_json::text( { { QStringLiteral( "name" ), name } } )
               + R"(,"geometry":)" + plain_json::geometry( source.rows.gaps()[i].geometry, CrowdGaps::DECIMALS ) + '}';
        isFirst = false;
      }
      if ( source.areTasks && hasGaps )
        continue;
      // The id at the end is how the answer finds its gap.
      const bool lacksId = !source.areTasks && !name.endsWith( source.ids[i] );
      quests.add( place.place, lacksId ? QStringLiteral( "%1 (%2)" ).arg( name, source.ids[i] ) : name );
      ++count;
    }
  map += "\n]}\n";
  writeAtEnd( mOutput, quests.bytes(), QStringLiteral( "OUTPUT" ) );
  writeAtEnd( mShapes, map, QStringLiteral( "OUTPUT" ) );
  results.insert( QStringLiteral( "QUESTS_COUNT" ), count );
  return quests.bytes().size() + map.size();
}

qint64 FieldMapsAlgorithm::writeFiles( QVariantMap &results, QgsProcessingFeedback *feedback )
{
  if ( mApp == App::Scee )
    return writeQuests( results, feedback );
  std::vector<PhonePlace> all;
  for ( Source &source : mSources )
    std::move( source.places.begin(), source.places.end(), std::back_inserter( all ) );
  const std::string name = mListName.toStdString();
  const RunContext context = runContext().quiet();
  const PhoneFile file = mApp == App::OrganicMaps ? phoneKml( name, all, context ) : phoneGpx( name, all, context );
  if ( !file.failure.empty() || file.bytes.empty() )
    throw QgsProcessingException(
      tr( "GDAL could not write the file for the telephone (OUTPUT): %1" ).arg( QString::fromStdString( file.failure ) )
    );
  writeAtEnd( mOutput, QByteArray::fromStdString( file.bytes ), QStringLiteral( "OUTPUT" ) );
  results.insert( QStringLiteral( "BOOKMARKS_COUNT" ), static_cast<qlonglong>( all.size() ) );
  results.insert(
    QStringLiteral( "TRACKS_COUNT" ),
    static_cast<qlonglong>(
      std::count_if( all.begin(), all.end(), []( const PhonePlace &place ) { return !place.lines.empty(); } )
    )
  );
  return static_cast<qint64>( file.bytes.size() );
}

void FieldMapsAlgorithm::writeLinks( OutputLayer &links, QgsProcessingFeedback *feedback ) const
{
  if ( !links.isWanted() )
    return;
  const bool hasTasks = mSources.front().areTasks && !mSources.front().places.empty();
  if ( !hasTasks )
    feedback->pushWarning( tr( "LINKS has a row for each task, but there are no tasks: it has one for each gap." ) );
  const Source &source = hasTasks ? mSources.front() : mSources.back();
  for ( std::size_t i = 0; i < source.places.size(); ++i )
  {
    pollAt( i, feedback );
    const QString name = QString::fromStdString( source.places[i].name );
    const Point &place = source.places[i].place;
    QgsFeature row( linkFields() );
    row.setAttributes(
      QgsAttributes() << source.ids[i] << name << PhonePlaces::geoLink( place )
                      << PhonePlaces::organicLink( place, name )
    );
    links.add( row );
  }
}

void FieldMapsAlgorithm::tell( qint64 bytes, QgsProcessingFeedback *feedback ) const
{
  constexpr qint64 LARGE = 20LL * 1024 * 1024;
  const QString file = QFileInfo( mOutput ).fileName();
  const QString steps[] = {
    tr( "Next: send %1 to the telephone (cable, message, e-mail). There tap it, choose Organic Maps, and open the list "
        "“%2” under Bookmarks. Download the map of the place before you go." )
      .arg( file, mListName ),
    tr( "Next: send %1 to the telephone (cable, message, e-mail). There tap it, choose OsmAnd, and show the file under "
        "My "
        "Places, Tracks. Download the map of the place before you go." )
      .arg( file ),
    tr( "Next: copy %1 and the .geojson of the same name to the telephone. In SCEE open Settings, Quest selection, "
        "Custom "
        "quest and import the .csv; load the .geojson under Settings, Display, Custom geometry. Bring the .csv back "
        "for Import findings." )
      .arg( file ),
  };
  feedback->pushInfo( steps[static_cast<int>( mApp )] );
  if ( bytes > LARGE )
    feedback->pushWarning( tr( "The file has %1 MiB: a telephone opens it slowly. Take only the tasks of one day." )
                             .arg( whole( static_cast<std::size_t>( bytes / 1024 / 1024 ) ) ) );
}

QVariantMap
FieldMapsAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  QVariantMap results;
  std::vector<const QgsProcessingFeatureSource *> given;
  for ( const Source &source : mSources )
    given.push_back( source.source.get() );
  const Qgis::WkbType type = QgsWkbTypes::multiType( QgsWkbTypes::flatType( given.back()->wkbType() ) );
  const SkippedRows rows( given, QgsWkbTypes::geometryType( type ), context.transformContext() );
  OutputLayer links = openSink(
    parameters, QStringLiteral( "LINKS" ), context, linkFields(), Qgis::WkbType::NoGeometry,
    QgsCoordinateReferenceSystem(), results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), type, given.front()->sourceCrs(), results
  );
  for ( const char *number : { "BOOKMARKS_COUNT", "TRACKS_COUNT", "QUESTS_COUNT" } )
    results.insert( QString::fromLatin1( number ), 0 );
  feedback->setProgressText( tr( "Reading tasks and gaps" ) );
  for ( Source &source : mSources )
  {
    readSource( source, context, feedback );
    makePlaces( source, feedback );
    feedback->setProgress( source.areTasks ? 20 : 50 );
  }
  colourPlaces( feedback );
  feedback->setProgressText( tr( "Writing" ) );
  writeLinks( links, feedback );
  const qint64 bytes = writeFiles( results, feedback );
  feedback->setProgress( 80 );
  std::size_t left = 0;
  for ( const Source &source : mSources )
  {
    ErrorText::warnOfSkipped( source.rows.skip(), source.name, feedback );
    writeSkippedRows(
      *source.source, source.rows.skip(), { source.place, source.parameter, source.name }, skipped, rows, feedback
    );
    left += countSkipped( source.rows.skip() );
  }
  links.finish();
  skipped.finish();
  const QString made = tr( "Made by Lacuna, Field maps, from “%1”." ).arg( mSources.front().name );
  OutputLook look { tr( "Links to the tasks" ), QColor(), false, made };
  look.words = {
    { QStringLiteral( "name" ), { tr( "Name" ) } },
    { QStringLiteral( "geo_link" ), { tr( "Link for any app with a map" ) } },
    { QStringLiteral( "om_link" ), { tr( "Link for Organic Maps" ) } }
  };
  links.dress( context, look );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made, false } );
  results.insert( QStringLiteral( "OUTPUT" ), mOutput );
  results.insert( QStringLiteral( "FILE_BYTES" ), bytes );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( left ) );
  tell( bytes, feedback );
  return results;
}

} // namespace lacuna
