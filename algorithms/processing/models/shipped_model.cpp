// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "shipped_model.h"
#include "base/algorithm_base.h"
#include "base/algorithm_table.h"
#include "base/gui_defaults.h"
#include "base/parameter_hints.h"
#include "base/running_model.h"
#include "layers/layer_role.h"

#include <qgsexception.h>
#include <qgsexpressioncontext.h>
#include <qgsprocessingmodelchildalgorithm.h>
#include <qgsprocessingmodelchilddependency.h>
#include <qgsprocessingmodeloutput.h>
#include <qgsprocessingmodelparameter.h>
#include <qgsprocessingparameters.h>
#include <qgsvariantutils.h>

#include <QIcon>
#include <QRegularExpression>

namespace lacuna
{

using Source = QgsProcessingModelChildParameterSource;

static const QString COMBINED = QStringLiteral( "COMBINED_REPORT" );

ShippedModel::ShippedModel( const QString &id, const QString &title, const QString &about, const QString &help )
  : QgsProcessingModelAlgorithm( id )
  , mId( id )
  , mTitle( title )
  , mAbout( about )
  , mHelp( help )
{}

QStringList ShippedModel::tags() const
{
  return AlgorithmBase::wordsToFind( tr( "model,chain,missing,buildings,flood,neighbourhood,mapathon,map" ), mTitle );
}

QString ShippedModel::group() const { return groupTitleOf( mId ); }

QString ShippedModel::groupId() const { return groupIdOf( mId ); }

QString ShippedModel::helpUrl() const { return AlgorithmBase::helpPage( mId ); }

QIcon ShippedModel::icon() const { return QIcon( svgIconPath() ); }

QString ShippedModel::svgIconPath() const { return AlgorithmBase::iconPath( mId ); }

void ShippedModel::input( QgsProcessingParameterDefinition *parameter )
{
  GuiDefaults::apply( QStringLiteral( "lacuna:" ) + mId, *parameter );
  ParameterHints::apply( mId, *parameter );
  addModelParameter( parameter, QgsProcessingModelParameter( parameter->name() ) );
}

void ShippedModel::polygons( const QString &name, const QString &description, const QStringList &roles )
{
  const QList<int> types { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  input( LayerRole::wanting( new QgsProcessingParameterFeatureSource( name, description, types ), roles ) );
}

void ShippedModel::comparison() { input( AlgorithmBase::comparisonParameter().release() ); }

void ShippedModel::step(
  const QString &id, const QString &algorithm, const QString &description, const QMap<QString, Sources> &inputs,
  const QList<Result> &results
)
{
  QgsProcessingModelChildAlgorithm child( algorithm );
  child.setChildId( id );
  child.setDescription( description );
  for ( auto it = inputs.cbegin(); it != inputs.cend(); ++it )
    child.addParameterSources( it.key(), it.value() );
  QMap<QString, QgsProcessingModelOutput> outputs;
  for ( const Result &result : results )
  {
    QgsProcessingModelOutput output( result.name, result.name );
    output.setChildId( id );
    output.setChildOutputName( result.of );
    output.setMandatory( result.mandatory );
    outputs.insert( result.name, output );
    mDescriptions.insert( result.name.toLower(), result.description );
  }
  child.setModelOutputs( outputs );
  addChildAlgorithm( child );
}

void ShippedModel::combinedReport( const QMap<QString, Sources> &inputs )
{
  step(
    QStringLiteral( "combined" ), QStringLiteral( "lacuna:combinedreport" ), tr( "Combined report" ), inputs,
    { { COMBINED, tr( "Combined report" ), QStringLiteral( "OUTPUT" ), false } }
  );
}

QString ShippedModel::variableOf( QString description, const QString &output )
{
  static const QRegularExpression unsafe( QStringLiteral( "[\\s'\"\\(\\):\\.]" ) );
  return description.replace( unsafe, QStringLiteral( "_" ) ) + QLatin1Char( '_' ) + output;
}

void ShippedModel::after( const QString &step, const QString &other, const QString &branch )
{
  childAlgorithm( step ).setDependencies( { QgsProcessingModelChildDependency( other, branch ) } );
}

void ShippedModel::branch( const QString &id, const QString &description, const QString &condition )
{
  QgsProcessingModelChildAlgorithm child;
  child.setChildId( id );
  child.setDescription( description );
  // Before the algorithm is made, which has an output for each.
  const QVariantMap one { { QStringLiteral( "name" ), id }, { QStringLiteral( "expression" ), condition } };
  child.setConfiguration( { { QStringLiteral( "conditions" ), QVariantList { one } } } );
  child.setAlgorithmId( QStringLiteral( "native:condition" ) );
  addChildAlgorithm( child );
}

void ShippedModel::finish()
{
  // The definitions are this model's own; QGIS offers no other way to them.
  const auto mend = [this]( auto *definition ) {
    const auto words = mDescriptions.constFind( definition->name() );
    if ( words == mDescriptions.constEnd() )
      return;
    definition->setDescription( *words );
    definition->setName( definition->name().toUpper() );
  };
  for ( const QgsProcessingParameterDefinition *definition : parameterDefinitions() )
  {
    auto *mine = const_cast<QgsProcessingParameterDefinition *>( definition );
    mend( mine );
    if ( mine->name() == COMBINED ) // of a step it is the one result; here it is made anyway
      mine->setFlags( mine->flags() | Qgis::ProcessingParameterFlag::Optional );
  }
  for ( const QgsProcessingOutputDefinition *definition : outputDefinitions() )
    mend( const_cast<QgsProcessingOutputDefinition *>( definition ) );
}

bool ShippedModel::checkParameterValues(
  const QVariantMap &parameters, QgsProcessingContext &context, QString *message
) const
{
  const auto qgisAgrees
    = [&] { return QgsProcessingModelAlgorithm::checkParameterValues( parameters, context, message ); };
  if ( !AlgorithmBase::fits( *this, parameters, context, message, qgisAgrees ) )
    return false;
  const QString problem = problemWith( parameters, context );
  if ( message && !problem.isEmpty() )
    *message = problem;
  return problem.isEmpty();
}

QString ShippedModel::problemWith( const QVariantMap &, QgsProcessingContext & ) const { return QString(); }

QVariantMap ShippedModel::processAlgorithm(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  // What qgis_process is not given does not reach the steps of a model, which would then take defaults of their own.
  QVariantMap whole = parameters;
  for ( const QgsProcessingParameterDefinition *definition : parameterDefinitions() )
    if ( !definition->isDestination() && definition->defaultValue().isValid() && !whole.contains( definition->name() ) )
      whole.insert( definition->name(), definition->defaultValue() );
  if ( parameterDefinition( COMBINED ) && QgsVariantUtils::isNull( whole.value( COMBINED ) ) )
    whole.insert( COMBINED, QgsProcessing::TEMPORARY_OUTPUT );
  // Scripts come here without checkParameterValues.
  if ( QString problem; !AlgorithmBase::fits( *this, whole, context, &problem ) )
    throw QgsProcessingException( problem );
  if ( const QString problem = problemWith( whole, context ); !problem.isEmpty() )
    throw QgsProcessingException( problem );
  // Steps find it in their expressions: the report of a gap says “cadastre” where the model asks for that.
  auto scope = std::make_unique<QgsExpressionContextScope>( QStringLiteral( "lacuna" ) );
  scope->setVariable( RUNNING_MODEL, mId, true );
  context.expressionContext().appendScope( scope.release() );
  return QgsProcessingModelAlgorithm::processAlgorithm( whole, context, feedback );
}

ShippedModel::Sources ShippedModel::from( const QString &input ) { return { Source::fromModelParameter( input ) }; }

ShippedModel::Sources ShippedModel::from( const QString &step, const QString &output )
{
  return { Source::fromChildOutput( step, output ) };
}

ShippedModel::Sources ShippedModel::value( const QVariant &value ) { return { Source::fromStaticValue( value ) }; }

ShippedModel::Sources ShippedModel::expression( const QString &text ) { return { Source::fromExpression( text ) }; }

} // namespace lacuna
