namespace CoCreation.Sim.Charts;

/// <summary>There is no font on this machine: a figure would come out without any text. The message says what to install.</summary>
public sealed class NoFontException()
    : Exception("no font found, so figures would have no text; install one (Debian and Ubuntu: apt-get install fonts-dejavu-core)");
