// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "answer_reader.h"
#include "finding_words.h"

#include <qgsexception.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

namespace lacuna
{

namespace
{

// Of a text of ISO 8601; without a zone it is UTC, as the servers write it.
std::int64_t timeOf( QString text )
{
  static const QRegularExpression shortZone( QStringLiteral( R"([+-]\d\d$)" ) );
  text.replace( QRegularExpression( QStringLiteral( R"(^(\d{4}-\d\d-\d\d) )" ) ), QStringLiteral( "\\1T" ) );
  if ( text.contains( QLatin1Char( 'T' ) ) && shortZone.match( text ).hasMatch() )
    text += QStringLiteral( ":00" );
  QDateTime time = QDateTime::fromString( text, Qt::ISODateWithMs );
  if ( time.isValid() && time.timeSpec() == Qt::LocalTime )
    time.setTimeZone( QTimeZone::utc() );
  return time.isValid() ? time.toMSecsSinceEpoch() : GapFinding::NO_TIME;
}

QgsGeometry pointOf( const QString &lat, const QString &lon )
{
  bool goodLat = false, goodLon = false;
  const double y = lat.toDouble( &goodLat ), x = lon.toDouble( &goodLon );
  return goodLat && goodLon && std::abs( y ) <= 90 && std::abs( x ) <= 180
           ? QgsGeometry::fromPointXY( QgsPointXY( x, y ) )
           : QgsGeometry();
}

bool isCount( double value ) { return value >= 0 && value <= 1e6; }

// MapRoulette writes “user: comment”, with a line of --- between two of them.
QString withoutNames( const QString &comments )
{
  static const QRegularExpression between( QStringLiteral( R"(\r?\n---\r?\n)" ) );
  QStringList said;
  for ( const QString &one : comments.split( between ) )
  {
    const int colon = static_cast<int>( one.indexOf( QLatin1String( ": " ) ) );
    said << ( colon < 0 && one.endsWith( QLatin1Char( ':' ) ) ? QString() : one.mid( colon < 0 ? 0 : colon + 2 ) );
  }
  return said.join( QStringLiteral( "\n---\n" ) );
}

} // namespace

QStringList AnswerReader::formats()
{
  return { "auto", "maproulette", "mapswipe", "yes_maybe", "hot_tm", "kobo", "odk", "scee", "review" };
}

AnswerReader::AnswerReader( const AnswerFile &file, const AnswerOptions &options ) : mFile( file ), mOptions( options )
{
  for ( const QString &column : file.columns() )
  {
    // KoboToolbox puts groups before a name with /, ODK with - and :.
    static const QRegularExpression groups( QStringLiteral( "^.*[/:]|^.*-(?=[A-Za-z_])" ) );
    QString name = options.form.question( column );
    mNames << ( name == column ? name.remove( groups ) : name );
  }
  mFormat = recognized();
}

int AnswerReader::column( std::initializer_list<const char *> names ) const
{
  for ( const char *name : names )
    if ( const int place = static_cast<int>( mNames.indexOf( QString::fromLatin1( name ) ) ); place >= 0 )
      return place;
  return -1;
}

QString AnswerReader::guess() const
{
  if ( mFile.isScee() )
    return QStringLiteral( "scee" );
  if ( column( { "mr_taskStatus", "TaskStatus" } ) >= 0 )
    return QStringLiteral( "maproulette" );
  if ( column( { "0_count" } ) >= 0 && column( { "total_count" } ) >= 0 && column( { "task_id" } ) >= 0 )
    return QStringLiteral( "mapswipe" );
  if ( column( { "finding" } ) >= 0 && column( { "finding_source" } ) >= 0 )
    return QStringLiteral( "review" );
  if ( column( { "found" } ) >= 0 )
    return column( { "KEY", "instanceID", "__id", "SubmissionDate" } ) >= 0 ? QStringLiteral( "odk" )
                                                                            : QStringLiteral( "kobo" );
  const QStringList names = mFile.columns();
  if ( names.size() == 1 && names.first() == QLatin1String( "group_id" ) )
    return QStringLiteral( "hot_tm" );
  return names.size() == 1 && names.first() == QLatin1String( "id" ) ? QStringLiteral( "yes_maybe" ) : QString();
}

QString AnswerReader::recognized() const
{
  const QString found = guess();
  const bool isVisit = column( { "_uuid", "_submission_time", "KEY", "SubmissionDate", "instanceID" } ) >= 0;
  if ( found.isEmpty() && isVisit )
    throw QgsProcessingException(
      tr( "“%1” (FILES) holds answers of a form, but no column found: its headings are the questions in words, or it "
          "is another form. Give the form (.xlsx) as FORM, or export with XML values and headings." )
        .arg( mFile.name() )
    );
  if ( found.isEmpty() )
    throw QgsProcessingException(
      tr( "It is not known which tool “%1” (FILES) is from: it has the columns %2. Choose the files as MapRoulette, "
          "MapSwipe (agg_results), KoboToolbox, ODK or StreetComplete saved them." )
        .arg( mFile.name(), mFile.columns().mid( 0, 8 ).join( QStringLiteral( ", " ) ) )
    );
  const QString wanted = mOptions.format;
  const auto isForm
    = []( const QString &one ) { return one == QLatin1String( "kobo" ) || one == QLatin1String( "odk" ); };
  if ( wanted != QLatin1String( "auto" ) && wanted != found && !( isForm( wanted ) && isForm( found ) ) )
    throw QgsProcessingException(
      tr( "“%1” (FILES) looks like %2, not like %3. Set FORMAT to auto, or choose another file." )
        .arg( mFile.name(), found, wanted )
    );
  return wanted == QLatin1String( "auto" ) ? found : wanted;
}

FindingRow AnswerReader::read( const AnswerRow &row ) const
{
  if ( mFormat == QLatin1String( "maproulette" ) )
    return ofMapRoulette( row );
  if ( mFormat == QLatin1String( "scee" ) )
    return ofScee( row );
  if ( mFormat == QLatin1String( "review" ) )
    return ofReview( row );
  return mFormat == QLatin1String( "kobo" ) || mFormat == QLatin1String( "odk" ) ? ofVisit( row ) : ofMapSwipe( row );
}

void AnswerReader::takeIds( const AnswerRow &row, FindingRow &finding ) const
{
  finding.gapId = cell( row, { "gap_id" } );
  finding.sampleId = cell( row, { "sample_id" } );
  if ( finding.gapId.isEmpty() && !mOptions.idField.isEmpty() )
  {
    const int asItStands = static_cast<int>( mFile.columns().indexOf( mOptions.idField ) );
    finding.gapId = cell( row, asItStands >= 0 ? asItStands : static_cast<int>( mNames.indexOf( mOptions.idField ) ) );
  }
}

FindingRow AnswerReader::ofMapRoulette( const AnswerRow &row ) const
{
  FindingRow finding;
  finding.source = FindingSource::MapRoulette;
  takeIds( row, finding );
  if ( finding.gapId.isEmpty() ) // the name of a task is the id it was sent with
    finding.gapId = cell( row, { "mr_taskName", "TaskName" } );
  finding.ref
    = cell( row, { "mr_challengeId", "ChallengeID" } ) + QLatin1Char( '/' ) + cell( row, { "mr_taskId", "TaskID" } );
  finding.by = cell( row, { "mr_mapper", "Mapper" } );
  finding.note = cell( row, { "Comments", "mr_comments" } );
  if ( !mOptions.keepPersons )
    finding.note = withoutNames( finding.note );
  finding.at = timeOf( cell( row, { "mr_mappedOn", "MappedOn" } ) );
  finding.place = row.place;
  const QString status = cell( row, { "mr_taskStatus", "TaskStatus" } );
  finding.finding = FindingWords::ofTask( status );
  const bool isOpen = status == QLatin1String( "Created" ) || status == QLatin1String( "Disabled" )
                      || status == QLatin1String( "Deleted" );
  finding.votes = isOpen ? 0 : 1;
  finding.share = isOpen ? 0 : 1;
  if ( status == QLatin1String( "Answered" ) )
  {
    const QJsonObject said = QJsonDocument::fromJson( cell( row, { "mr_responses" } ).toUtf8() ).object();
    const QString found = column( { "Recorded_found" } ) >= 0 ? cell( row, { "Recorded_found" } )
                                                              : said.value( QLatin1String( "found" ) ).toString();
    const QString code = mOptions.form.answer( QStringLiteral( "found" ), found );
    finding.finding = FindingWords::ofVisit( code, mOptions.ruinCounts ).value_or( Finding::Unsure );
  }
  return finding;
}

FindingRow AnswerReader::ofMapSwipe( const AnswerRow &row ) const
{
  FindingRow finding;
  finding.place = row.place;
  if ( mFormat != QLatin1String( "mapswipe" ) ) // areas in which people saw buildings
  {
    finding.source = FindingSource::Find;
    finding.finding = Finding::AreaYes;
    finding.isArea = true;
    finding.ref = mFormat + QLatin1Char( '/' ) + cell( row, { "id", "group_id" } );
    return finding;
  }
  static const QRegularExpression tile( QStringLiteral( R"(^\d+-\d+-\d+$)" ) );
  const QString task = cell( row, { "task_id" } );
  finding.isArea = tile.match( task ).hasMatch();
  finding.source = finding.isArea ? FindingSource::Find : FindingSource::Validate;
  finding.ref = cell( row, { "project_internal_id" } ) + QLatin1Char( '/' ) + task;
  if ( !finding.isArea )
    takeIds( row, finding );
  bool isNumber = false;
  finding.gapId.toDouble( &isNumber );
  if ( isNumber ) // MapSwipe takes 33113002_2889306 for one and writes another: its place says which gap it is
    finding.gapId.clear();
  bool isSound = true;
  const auto number = [&]( const char *name ) {
    const QString text = cell( row, { name } );
    bool good = text.isEmpty();
    const double value = good ? 0 : text.toDouble( &good );
    isSound = isSound && good && isCount( value );
    return value;
  };
  const Votes votes { number( "0_count" ), number( "1_count" ), number( "2_count" ), number( "3_count" ) };
  if ( finding.place.isNull() )
    finding.place = QgsGeometry::fromWkt( cell( row, { "geom" } ) );
  if ( !isSound )
    return finding;
  const Judged judged = finding.isArea ? judgeArea( votes, mOptions.votes ) : judgeObject( votes, mOptions.votes );
  finding.finding = judged.finding;
  finding.share = judged.share;
  finding.votes = static_cast<int>( judged.votes );
  return finding;
}

FindingRow AnswerReader::ofVisit( const AnswerRow &row ) const
{
  FindingRow finding;
  finding.source = FindingSource::Field;
  takeIds( row, finding );
  if ( finding.gapId.isEmpty() ) // Field-TM's own question gives the id of a place back as this
    finding.gapId = cell( row, { "xid" } );
  finding.ref = cell( row, { "_uuid", "KEY", "instanceID", "__id", "_id" } );
  finding.by = cell( row, { "_submitted_by", "SubmitterName", "username" } );
  finding.note = cell( row, { "note" } );
  for ( const auto names : { column( { "_submission_time", "SubmissionDate" } ), column( { "end" } ) } )
    if ( finding.at == GapFinding::NO_TIME )
      finding.at = timeOf( cell( row, names ) );
  const QString said = mOptions.form.answer( QStringLiteral( "found" ), cell( row, { "found" } ) );
  finding.finding = FindingWords::ofVisit( said, mOptions.ruinCounts );
  finding.share = 1;
  finding.votes = 1;
  bool isNumber = false;
  if ( const double houses = cell( row, { "count" } ).toDouble( &isNumber ); isNumber && isCount( houses ) )
    finding.houses = houses;
  if ( said.isEmpty() && !finding.sampleId.isEmpty() && finding.houses >= 0 ) // counted in a square, nothing else said
    finding.finding = finding.houses > 0 ? Finding::There : Finding::NotThere;
  finding.place = pointOf(
    cell( row, { "_where_latitude", "where-Latitude" } ), cell( row, { "_where_longitude", "where-Longitude" } )
  );
  if ( finding.place.isNull() && !row.place.isNull() )
    finding.place = row.place;
  if ( finding.place.isNull() )
  {
    const QStringList numbers = cell( row, { "_geolocation" } ).remove( '[' ).remove( ']' ).split( ',' );
    finding.place = pointOf( numbers.value( 0 ).trimmed(), numbers.value( 1 ).trimmed() );
  }
  return finding;
}

FindingRow AnswerReader::ofScee( const AnswerRow &row ) const
{
  FindingRow finding;
  finding.source = FindingSource::Scee;
  finding.ref = cell( row, { "ref" } );
  finding.note = cell( row, { "text" } );
  finding.place = pointOf( cell( row, { "lat" } ), cell( row, { "lon" } ) );
  const bool solved = !cell( row, { "solved" } ).isEmpty();
  finding.finding = solved ? Finding::Mapped : Finding::Unsure;
  finding.share = solved ? 1 : 0;
  finding.votes = solved ? 1 : 0;
  // Our own lists end with the id.
  static const QRegularExpression id( QStringLiteral( R"(\b(g[A-Za-z0-9-]+)\W*$)" ) );
  finding.gapId = id.match( finding.note ).captured( 1 );
  finding.isIdGuess = !finding.place.isNull();
  return finding;
}

FindingRow AnswerReader::ofReview( const AnswerRow &row ) const
{
  FindingRow finding;
  takeIds( row, finding );
  const std::optional<FindingSource> source = FindingWords::sourceOf( cell( row, { "finding_source" } ) );
  finding.source = source.value_or( FindingSource::Review );
  finding.finding = FindingWords::findingOf( cell( row, { "finding" } ) );
  finding.ref = cell( row, { "finding_ref" } );
  finding.note = cell( row, { "finding_note" } );
  finding.at = timeOf( cell( row, { "finding_at" } ) );
  bool isNumber = false;
  if ( const double share = cell( row, { "finding_share" } ).toDouble( &isNumber ); isNumber )
    finding.share = share;
  const QString votes = cell( row, { "finding_votes" } );
  finding.votes = votes.isEmpty() ? 1 : votes.toInt(); // a file written by hand
  finding.place = row.place;
  return finding;
}

} // namespace lacuna
