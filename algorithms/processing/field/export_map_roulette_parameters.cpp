// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// ExportMapRouletteAlgorithm: its parameters, and the tags that volunteers confirm.

#include "export_map_roulette_algorithm.h"
#include "expression_errors.h"
#include "layers/degree_area.h"
#include "layers/field_finder.h"
#include "messages/plural.h"
#include "plain_json.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsdistancearea.h>
#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsprocessingparameters.h>
#include <qgsvariantutils.h>

#include <QLocale>
#include <QRegularExpression>

namespace lacuna
{

void ExportMapRouletteAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mSource = requireSource( parameters, QStringLiteral( "GAPS" ), context );
  mGapsName = layerName( parameters, QStringLiteral( "GAPS" ), context );
  mIdField = fieldIndex( parameters, QStringLiteral( "ID_FIELD" ), *mSource, mGapsName, false, context );
  prepareGrouping( parameters, context );
  prepareTexts( parameters, context );
  preparePriority( parameters, context );
  prepareTags( parameters, context );
  mReport = reportWish( parameters, context );
  mOutput = parameterAsFileOutput( parameters, QStringLiteral( "OUTPUT" ), context );
  mChallengeFile = parameterAsFileOutput( parameters, QStringLiteral( "CHALLENGE" ), context );
  ReportFile::requireWritable( mOutput, QStringLiteral( "OUTPUT" ) );
  if ( !mChallengeFile.isEmpty() )
    ReportFile::requireWritable( mChallengeFile, QStringLiteral( "CHALLENGE" ) );
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
}

void ExportMapRouletteAlgorithm::prepareGrouping( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QString kind = parameterAsEnumString( parameters, QStringLiteral( "GROUPING" ), context );
  mGrouping = MapRouletteGrouping();
  mGrouping.kind = kind == QLatin1String( "near" )   ? MapRouletteGrouping::Kind::Near
                   : kind == QLatin1String( "task" ) ? MapRouletteGrouping::Kind::Task
                                                     : MapRouletteGrouping::Kind::Each;
  mGrouping.distanceM = parameterAsDouble( parameters, QStringLiteral( "GROUP_DISTANCE" ), context );
  mGrouping.max = static_cast<std::size_t>( parameterAsInt( parameters, QStringLiteral( "GROUP_MAX" ), context ) );
  mGrouping.tasks = optionalSource( parameters, QStringLiteral( "TASKS" ), context );
  mGrouping.tasksName = layerName( parameters, QStringLiteral( "TASKS" ), context );
  if ( mGrouping.kind == MapRouletteGrouping::Kind::Task && !mGrouping.tasks )
    throw QgsProcessingException(
      tr( "GROUPING is task, but no task polygons are given. Give TASKS, or choose each or near." )
    );
}

QString ExportMapRouletteAlgorithm::readyInstruction() const
{
  QString text
    = mTags.isEmpty()
        ? tr( "Something seems to be missing in OpenStreetMap here. Look at the imagery. If it is there, draw "
              "it and choose *I fixed it!* If nothing is there, choose *Not an issue*. If the imagery does "
              "not show it, choose *Can't complete*." )
        : tr( "Look at the imagery and at what is mapped. If the tags that are proposed are right, confirm "
              "them; else refuse them." );
  const QgsFields fields = mSource->fields();
  if ( const int why = ourField( fields, QStringLiteral( "gap_explanation" ) ); why >= 0 )
    text += QStringLiteral( "\n\n{{%1}}" ).arg( fields.at( why ).name() );
  text += QStringLiteral( "\n\n" ) + tr( "Gap: %1" ).arg( QStringLiteral( "{{gap_id}}" ) );
  // The words in quotation marks are codes that the import of the answers knows.
  return text + QStringLiteral( "\n\n[select \"" ) + tr( "What is there?" )
         + QStringLiteral( "\" name=\"found\" values=\"yes,no,ruin,moved,cannot_tell\"]" );
}

void ExportMapRouletteAlgorithm::prepareTexts( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const auto text
    = [&]( const char *name ) { return parameterAsString( parameters, QLatin1String( name ), context ).trimmed(); };
  mChallenge = MapRouletteChallenge();
  mChallenge.name = text( "NAME" );
  if ( mChallenge.name.isEmpty() )
    throw QgsProcessingException( tr( "The challenge has no name. Give it one (NAME); no other challenge of the "
                                      "project may have it." ) );
  mChallenge.instruction = text( "INSTRUCTION" );
  mChallenge.comment = text( "COMMENT" );
  mChallenge.source = text( "SOURCE" );
  QStringList names { QStringLiteral( "gap_id" ) };
  for ( const QgsField &field : mSource->fields() )
    if ( plain_json::isWritten( field.name() ) )
      names << field.name();
  for ( const char *parameter : { "INSTRUCTION", "COMMENT", "SOURCE" } )
    if ( const QStringList unknown = MapRouletteChallenge::unknownNames( text( parameter ), names );
         !unknown.isEmpty() )
      throw QgsProcessingException(
        tr(
          "“%1” has no field %2, which the text of %3 names in {{ }}. Volunteers would read nothing there. The fields "
          "are: %4."
        )
          .arg(
            mGapsName, unknown.join( QStringLiteral( ", " ) ), QString::fromLatin1( parameter ),
            names.join( QStringLiteral( ", " ) )
          )
      );
}

void ExportMapRouletteAlgorithm::preparePriority( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const auto threshold = [&]( const char *name ) -> std::optional<double> {
    const QString parameter = QString::fromLatin1( name );
    if ( !parameters.value( parameter ).isValid() )
      return std::nullopt;
    return parameterAsDouble( parameters, parameter, context );
  };
  const int field = fieldIndex( parameters, QStringLiteral( "PRIORITY_FIELD" ), *mSource, mGapsName, true, context );
  mChallenge.high = threshold( "PRIORITY_HIGH" );
  mChallenge.medium = threshold( "PRIORITY_MEDIUM" );
  if ( field < 0 && ( mChallenge.high || mChallenge.medium ) )
    throw QgsProcessingException( tr( "Bounds of the priority are given (PRIORITY_HIGH, PRIORITY_MEDIUM), but no field "
                                      "that they are bounds of. Give PRIORITY_FIELD too." ) );
  if ( field >= 0 && !mChallenge.high && !mChallenge.medium )
    throw QgsProcessingException( tr( "PRIORITY_FIELD is given, but neither PRIORITY_HIGH nor PRIORITY_MEDIUM: all "
                                      "tasks would have the same priority. Give one of them, or no field." ) );
  if ( mChallenge.high && mChallenge.medium && *mChallenge.medium >= *mChallenge.high )
    throw QgsProcessingException( tr( "PRIORITY_MEDIUM is not below PRIORITY_HIGH, so no task would have a medium "
                                      "priority. Give a smaller PRIORITY_MEDIUM." ) );
  if ( field < 0 )
    return;
  mChallenge.priorityField = mSource->fields().at( field ).name();
  if ( !plain_json::isWritten( mChallenge.priorityField ) )
    throw QgsProcessingException( tr( "The field %1 (PRIORITY_FIELD) only numbers the rows of the file and is not "
                                      "written to the tasks. Choose another field." )
                                    .arg( mChallenge.priorityField ) );
  if ( mChallenge.priorityField.contains( QLatin1Char( '.' ) ) )
    throw QgsProcessingException(
      tr( "The name of the field %1 (PRIORITY_FIELD) has a dot, which MapRoulette takes for "
          "the end of the name. Rename the field, or choose another one." )
        .arg( mChallenge.priorityField )
    );
}

void ExportMapRouletteAlgorithm::prepareTags( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mTags.clear();
  const QString text = parameterAsString( parameters, QStringLiteral( "TAG_FIX" ), context );
  for ( const QString &line : text.split( QLatin1Char( '\n' ), Qt::SkipEmptyParts ) )
  {
    const int sign = static_cast<int>( line.indexOf( QLatin1Char( '=' ) ) );
    const Tag tag { line.left( std::max( sign, 0 ) ).trimmed(), line.mid( sign + 1 ).trimmed() };
    if ( line.trimmed().isEmpty() )
      continue;
    const QgsExpression expression( tag.expression );
    if ( sign < 0 || tag.key.isEmpty() || tag.expression.isEmpty() || expression.hasParserError() )
      throw QgsProcessingException(
        tr( "“%1” (TAG_FIX) is not key=expression. Write one tag a line, for example building:levels=\"floors\"." )
          .arg( line.trimmed() )
      );
    for ( const QString &column : expression.referencedColumns() )
      if ( column != QgsFeatureRequest::ALL_ATTRIBUTES )
        requireField( *mSource, mGapsName, column, QStringLiteral( "TAG_FIX" ) );
    mTags << tag;
  }
  mElementField = fieldIndex( parameters, QStringLiteral( "OSM_ID_FIELD" ), *mSource, mGapsName, false, context );
  const QString permission = parameterAsString( parameters, QStringLiteral( "PERMISSION" ), context ).trimmed();
  mChallenge.fixesTags = !mTags.isEmpty();
  if ( mChallenge.fixesTags && mElementField < 0 )
    throw QgsProcessingException( tr( "TAG_FIX changes tags of what is mapped, and needs to know what: give the field "
                                      "with the OSM element, as way/123 (OSM_ID_FIELD)." ) );
  if ( mChallenge.fixesTags && permission.isEmpty() )
    throw QgsProcessingException( tr( "TAG_FIX brings your data into OpenStreetMap. Write who allows it (PERMISSION), "
                                      "for example the office and the date of its letter." ) );
  if ( mChallenge.fixesTags )
    mChallenge.source
      = mChallenge.source.isEmpty() ? permission : mChallenge.source + QStringLiteral( "; " ) + permission;
  if ( mChallenge.instruction.isEmpty() )
    mChallenge.instruction = readyInstruction();
}

MapRouletteTasks::TagFixes ExportMapRouletteAlgorithm::tagFixes( QgsProcessingFeedback *feedback )
{
  if ( mTags.isEmpty() )
    return {};
  static const QRegularExpression ELEMENT( QStringLiteral( "^(node|way|relation)/[1-9][0-9]*$" ) );
  QgsExpressionContext scope;
  scope.setFields( mSource->fields() );
  // Gaps are in degrees here; $area and $length are in metres.
  QgsDistanceArea metres;
  metres.setSourceCrs( degreesCrs(), QgsCoordinateTransformContext() );
  metres.setEllipsoid( degreesCrs().ellipsoidAcronym() );
  std::vector<QgsExpression> expressions;
  for ( const Tag &tag : std::as_const( mTags ) )
  {
    expressions.emplace_back( tag.expression );
    expressions.back().setGeomCalculator( &metres );
    expressions.back().setAreaUnits( Qgis::AreaUnit::SquareMeters );
    expressions.back().setDistanceUnits( Qgis::DistanceUnit::Meters );
    expressions.back().prepare( &scope );
  }
  MapRouletteTasks::TagFixes fixes;
  std::vector<ExpressionErrors> errors( expressions.size() );
  std::size_t row = 0;
  for ( const CrowdGap &gap : mGaps.gaps() )
  {
    pollAt( row++, feedback );
    MapRouletteTasks::TagFix fix { gap.attributes.value( mElementField ).toString().trimmed(), {} };
    QgsFeature feature( mSource->fields() );
    feature.setAttributes( gap.attributes );
    feature.setGeometry( gap.geometry );
    scope.setFeature( feature );
    for ( int i = 0; i < mTags.size(); ++i )
    {
      const auto place = static_cast<std::size_t>( i );
      const QVariant value = expressions[place].evaluate( &scope );
      if ( !errors[place].note( expressions[place] ) && !QgsVariantUtils::isNull( value )
           && !value.toString().isEmpty() )
        fix.tags << qMakePair( mTags.at( i ).key, value.toString() );
    }
    if ( fix.tags.isEmpty() || !ELEMENT.match( fix.element ).hasMatch() )
      mGaps.leaveOut( gap, SkipReason::NoValue );
    else
      fixes.insert( gap.id, fix );
  }
  for ( int i = 0; i < mTags.size(); ++i )
    if ( const ExpressionErrors &one = errors[static_cast<std::size_t>( i )]; one.count > 0 )
      feedback->pushWarning( tr(
                               "The expression of the tag %1 (TAG_FIX) fails for %2 gap(s), which are handed out "
                               "without it: %3",
                               nullptr, pluralOf( one.count )
      )
                               .arg( mTags.at( i ).key, QLocale().toString( one.count ), one.first ) );
  if ( fixes.isEmpty() )
    throw QgsProcessingException(
      tr( "No row of “%1” has both an OSM element as way/123 in the field %2 (OSM_ID_FIELD) and a value for a tag "
          "(TAG_FIX). Look at the field and at the expressions." )
        .arg( mGapsName, mSource->fields().at( mElementField ).name() )
    );
  mGaps.tidy();
  return fixes;
}

} // namespace lacuna
