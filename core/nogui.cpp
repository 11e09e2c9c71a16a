// Compiled into every library of core, to fail when a GUI library is linked.
#if defined(QT_GUI_LIB) || defined(QT_WIDGETS_LIB) || defined(QT_CHARTS_LIB)
#error "core must not link QtGui, QtWidgets or QtCharts"
#endif
