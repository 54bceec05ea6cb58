namespace CoCreation.Sim.Charts;

/// <summary>What all figures have in common: size and neutral colours.</summary>
internal static class Paper
{
    /// <summary>Units across; pixels at scale 1.</summary>
    public const int Width = 1200;

    /// <summary>Units down.</summary>
    public const int Height = 750;

    /// <summary>Pixels of a PNG for each unit.</summary>
    public const int Scale = 2;

    public const string White = "#FFFFFF";
    public const string Black = "#000000";
    public const string Dark = "#555555";
    public const string Middle = "#999999";
    public const string Light = "#DDDDDD";
}
