// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgisplugin.h>

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QgisInterface;
class QMenu;

namespace lacuna
{

class ChoiceLabels;
class LessonDock;
class PanelDock;
class ReviewDock;
class RunAgainMenu;
class RunResults;
enum class LessonTopic;

/// The desktop shell: puts the provider into the toolbox, entries into the menus, and the panel into the window.
class LacunaPlugin : public QObject, public QgisPlugin
{
  Q_OBJECT
public:
  /// folder: where help/ and i18n/ lie.
  LacunaPlugin( QgisInterface *iface, const QString &folder );
  ~LacunaPlugin() override;

  static QString versionText();
  /// Whether a Lacuna already lives in this window: people may have both the library and the ZIP.
  static bool isRunning( QgisInterface *iface );
  void initGui() override;
  void unload() override;

private:
  void addQuestions();
  void copyModel( const QString &model );
  void openToolbox();
  void openLesson( LessonTopic topic );
  void closeLesson();

  QgisInterface *mIface;
  QString mFolder;
  QPointer<QAction> mToolboxAction;
  QPointer<QAction> mPanelAction;
  QPointer<PanelDock> mPanel;
  QPointer<LessonDock> mLesson;
  QPointer<RunAgainMenu> mRunAgain;
  QPointer<ChoiceLabels> mChoiceLabels;
  QPointer<RunResults> mRunResults;
  QList<QPointer<QAction>> mQuestions; // entries that open a dialog, a lesson or the help
  QPointer<QMenu> mModels;
  QPointer<ReviewDock> mReview;
};

} // namespace lacuna
