// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QVariantMap>

#include <functional>
#include <vector>

class QgsMapLayer;
class QgsProcessingContext;
class QgsProject;
class QgsVectorLayer;

namespace lacuna
{

/// One page of the lesson. A page with an algorithm runs it on the layers of the pages before.
struct LessonStep
{
  QString title;
  QString text; ///< plain paragraphs; the numbers in it are those of expected
  QString algorithm;
  std::function<QVariantMap()> parameters;
  QMap<QString, QString> outputs;                           ///< name of an output → what its layer is called
  std::function<QList<double>( const QVariantMap & )> seen; ///< the numbers the text speaks of, out of the results
  QList<double> expected;
  std::function<void()> before = {}; ///< what the lesson does for the learner before the run
};

/// What a lesson is about: from a cadastre to a plan, or a round with people who look at the gaps.
enum class LessonTopic
{
  Plan,
  Field
};

/**
 * A lesson: a sample town as a QGIS project, and pages that run the real algorithms on it.
 *
 * sample: folder with town.gpkg and flood_depth_rp100.tif that came with the plugin. Nothing is written there: open()
 * copies it.
 */
class Lesson : public QObject
{
  Q_OBJECT
public:
  Lesson( const QString &sample, QgsProject *project, QObject *parent, LessonTopic topic = LessonTopic::Plan );

  QString title() const;
  /// How its folder and its project are called.
  QString folderName() const;

  /// Copies the town into a folder, makes a project of it there and shows its layers. Returns what went wrong, or
  /// nothing.
  QString open( const QString &folder );

  /// The town: what the map should show, and in which CRS.
  QgsVectorLayer *town() const { return layer( QStringLiteral( "barrios" ) ); }

  const std::vector<LessonStep> &steps() const { return mSteps; }
  bool isBusy() const { return mBusy; }
  /// Runs the algorithm of a page; done() or failed() follows.
  void run( int step );
  /// Whether the page can be run: the pages before it have been.
  bool canRun( int step ) const;

  /// The numbers of the page that was run last, beside which expected stands.
  const QList<double> &lastSeen() const { return mSeen; }

signals:
  void done( int step, bool asExpected );
  void failed( const QString &sentence );

private:
  void makePlanSteps();
  void addSample( const QString &missing, const QString &extra, const QString &matched );
  void answer( QgsVectorLayer *sample ) const;
  void makeFieldSteps();
  void addVisit( const QString &sample, const QList<double> &places );
  void addAnswers( const QString &missing, const QString &sample, const QString &checked, double places );
  void addUse( const QString &checked, const QString &extra, const QString &matched );
  void visit( const QgsVectorLayer *sample, const QString &file ) const;
  /// What stands in the town at the place of a building of the cadastre, by its shape.
  QHash<QByteArray, QString> truth() const;
  /// A layer as the value of a parameter; no value while it is not there: its page waits.
  QVariant given( const QString &name ) const;
  QString file( const char *name ) const;
  QgsVectorLayer *layer( const QString &name ) const;
  void add( const QString &table, const QString &title, QgsMapLayer *layer );
  void style();
  void setShown( const QgsMapLayer *layer, bool isShown );
  void load( const QMap<QString, QString> &outputs, const QVariantMap &results, QgsProcessingContext &context );

  QString mSample;
  LessonTopic mTopic;
  QString mFolder;
  QgsProject *mProject;
  std::vector<LessonStep> mSteps;
  QMap<QString, QPointer<QgsMapLayer>> mLayers;
  QList<double> mSeen;
  bool mBusy = false;
};

} // namespace lacuna
