// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprint_file.h"
#include "lacuna/run_context.h"
#include "layers/output_files.h"
#include "layers/output_layer.h"
#include "report/report.h"
#include "report/report_file.h"

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace lacuna
{

/// What a parameter that takes a layer asks for.
struct LayerWish
{
  QStringList roles = {}; ///< see LayerRole::wanting()
  QString field = {};     ///< of a result of ours; see InputCheck::expectField()
  bool optional = false;
};

/// One of several layers of a parameter.
struct ListedSource
{
  QString name; ///< as people know it
  std::unique_ptr<QgsProcessingFeatureSource> source;
  std::optional<PlainFile> file; ///< see plainFile()
};

/**
 * What every algorithm of Lacuna shares: group, help link, and the one place where exceptions end.
 *
 * An exception other than QgsProcessingException that leaves an algorithm makes qgis_process hang, so nothing else may.
 */
class AlgorithmBase : public QgsProcessingAlgorithm
{
  Q_DECLARE_TR_FUNCTIONS( AlgorithmBase )
public:
  QString helpUrl() const override;
  QString group() const override;
  QString groupId() const override;
  QIcon icon() const override;
  QString svgIconPath() const override;

  /// Folder of the help pages that came with the plugin; set once when it is loaded.
  static void setHelpFolder( const QString &folder );
  /// Address of the help page of an algorithm or model in the user's language, else in English; empty without one.
  static QString helpPage( const QString &name );
  /// The two letters of the user's language, where it is one of ours: en, es, pt, fr.
  static QString userLanguage();
  /// A file of the help in the user's language, else in English; empty without one.
  static QString helpFile( const QString &name, const QString &suffix );
  /// COMPARE_WITH, for whatever has a REPORT.
  static std::unique_ptr<QgsProcessingParameterDefinition> comparisonParameter();
  /// The words between commas, and the same and the name without accents, as people type them.
  static QStringList wordsToFind( const QString &words, const QString &name );
  /// Picture of an algorithm or model in the toolbox.
  static QString iconPath( const QString &name );

  /**
   * The files of an algorithm or model of ours can be opened, no output lies over what is read, and its layers are what
   * is asked for. message: else what is wrong. qgisAgrees: QGIS's own checks, which open the layers, where they are
   * still to be made; they set the message themselves.
   */
  static bool fits(
    const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
    QString *message, const std::function<bool()> &qgisAgrees = {}
  );

  /// QGIS's checks and ours.
  bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message = nullptr )
    const final;

protected:
  /// What tags() gives: see wordsToFind().
  QStringList searchWords( const QString &words ) const { return wordsToFind( words, displayName() ); }

  bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
    final;
  QVariantMap processAlgorithm(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
  ) final;

  /// Main thread: read and check the parameters. Throws QgsProcessingException with a sentence.
  virtual void prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
    = 0;
  /// Worker thread: the run itself. May throw engine errors.
  virtual QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
    = 0;

  /// For the engine, within run(): the progress bar and cancel of the run, the threads QGIS allows, and a storage of
  /// its own for large arrays.
  const RunContext &runContext() const { return mRunContext; }

  /// What to call the layer of a parameter: its name, and for a file of several layers which of them.
  QString layerName( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const;

  /// Whether a parameter that may be left out has a value.
  static bool isGiven( const QVariantMap &parameters, const QString &name );

  /// The source of a parameter, with a CRS; else a sentence that names the layer.
  std::unique_ptr<QgsProcessingFeatureSource>
  requireSource( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const;

  /// The same for one that may be left out: null then.
  std::unique_ptr<QgsProcessingFeatureSource>
  optionalSource( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const;

  /// The layers of a parameter that takes several, each with a CRS and of one of these kinds. wrongKind: the sentence
  /// for others, with %1 for the layer and %2 for the parameter.
  std::vector<ListedSource> requireSources(
    const QVariantMap &parameters, const QString &name, QgsProcessingContext &context,
    const QList<Qgis::GeometryType> &kinds, const QString &wrongKind
  ) const;

  /// A field of a layer by the parameter that names it, -1 without. \throws QgsProcessingException where there is none,
  /// or it is no number
  int fieldIndex(
    const QVariantMap &parameters, const QString &name, const QgsProcessingFeatureSource &source, const QString &layer,
    bool numeric, QgsProcessingContext &context
  ) const;
  /// A field that was found may hold numbers; -1 is none. \throws QgsProcessingException where it holds text
  static void
  requireNumbers( int field, const QgsProcessingFeatureSource &source, const QString &layer, const QString &parameter );
  /// The place of a field. \throws QgsProcessingException where the layer has none of that name
  static int requireField(
    const QgsProcessingFeatureSource &source, const QString &layer, const QString &field, const QString &parameter
  );

  /// The file behind a source that is read whole, where there is one; see plainFile().
  std::optional<PlainFile>
  fileOf( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const;

  /// The parameters of addReport(). \throws QgsProcessingException where the earlier report is of no use or would be
  /// lost
  ReportWish reportWish( const QVariantMap &parameters, QgsProcessingContext &context ) const;

  /// Keeps the page of a report until the run is through: what the run warns of stands at its top.
  /// output: the parameter it is written to.
  void saveReport(
    const ReportWish &wish, const Report &report, QVariantMap &results,
    const QString &output = QStringLiteral( "REPORT" )
  );

  /// Keeps what goes into a file until the run is through, so that a cancel leaves nothing.
  void writeAtEnd( const QString &file, const QByteArray &bytes, const QString &parameter );

  /// Opens the sink of a parameter and notes its destination in results. Holds nothing where it is optional and not
  /// asked for. RegeneratePrimaryKey is for outputs that hold several rows of one source row.
  OutputLayer openSink(
    const QVariantMap &parameters, const QString &name, QgsProcessingContext &context, const QgsFields &fields,
    Qgis::WkbType type, const QgsCoordinateReferenceSystem &crs, QVariantMap &results,
    QgsFeatureSink::SinkFlags flags = QgsFeatureSink::SinkFlags()
  ) const;

  /// As QGIS's; dialogs start with what was chosen last.
  bool addParameter( QgsProcessingParameterDefinition *definition );

  /// Declares a layer that goes in; types: values of Qgis::ProcessingSourceType.
  void addLayer( const QString &name, const QString &description, const QList<int> &types, const LayerWish &wish = {} );
  /// Declares a layer that comes out; optional ones are not made unless asked for.
  void
  addSink( const QString &name, const QString &description, Qgis::ProcessingSourceType type, bool optional = false );
  /// REPORT, and the earlier report to compare with.
  void addReport();
  void addNumber( const QString &name, const QString &description );
  void addAdvanced( std::unique_ptr<QgsProcessingParameterDefinition> parameter );

private:
  std::unique_ptr<QgsProcessingFeatureSource> withCrs(
    std::unique_ptr<QgsProcessingFeatureSource> source, const QVariantMap &parameters, const QString &layer,
    const QString &name, QgsProcessingContext &context
  ) const;
  void guarded( const std::function<void()> &body ) const;
  void endIfCanceled() const;
  void groupLayers( const QVariantMap &results, QgsProcessingContext &context ) const;
  bool renamesFid( const QVariantMap &parameters, const QgsFields &fields, QgsProcessingContext &context ) const;

  mutable OutputFiles mFiles; // of the run that is going on
  ReportWish mWish;
  QString mReportOutput; // the parameter
  // A file that is written in one piece when the run is through.
  struct WholeOutput
  {
    QString file;
    QByteArray bytes;
    QString parameter;
  };
  QList<WholeOutput> mWhole;
  std::optional<Report> mRunReport;
  QStringList mEarlyWarnings; // before the work
  RunContext mRunContext;
  const QgsFeedback *mFeedback = nullptr;
  bool mIsGivenUp = false; // before it was prepared
};

} // namespace lacuna
