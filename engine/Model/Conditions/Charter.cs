namespace CoCreation.Sim.Model;

/// <summary>The rules that the members of a network live by.</summary>
/// <param name="EyeLevel">1: all share equally; 0: by standing; in [0, 1].</param>
/// <param name="Commitment">How strongly members commit themselves, in [0, 1].</param>
/// <param name="Facilitation">Chance per member and week of an encounter that builds trust.</param>
/// <param name="SizeCap">Most members.</param>
/// <param name="Boundary">Least trust to invite somebody in.</param>
/// <param name="Sanction">Whether those who never work are expelled.</param>
/// <param name="Spillover">Weight of members who did not work when output is shared.</param>
/// <param name="Renewal">Chance of a new project when one is completed.</param>
public sealed record Charter(
    double EyeLevel, double Commitment, double Facilitation, int SizeCap, double Boundary, bool Sanction, double Spillover, double Renewal)
{
    /// <summary>The charter that the parameters describe.</summary>
    public static Charter Of(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new Charter(
            parameters[Parameter.EyeLevel],
            parameters[Parameter.Commitment],
            parameters[Parameter.Facilitation],
            (int)parameters[Parameter.SizeCap],
            parameters[Parameter.Boundary],
            parameters[Parameter.Sanction] != 0,
            parameters[Parameter.Spillover],
            parameters[Parameter.Renewal]);
    }

    /// <summary>A member's share at this eye level, relative to that of a member of mean standing.</summary>
    internal double ShareOf(double standing, double meanStanding) => EyeLevel + ((1 - EyeLevel) * standing / meanStanding);

    internal void Write(Kernel.CanonWriter writer)
    {
        writer.Write(EyeLevel);
        writer.Write(Commitment);
        writer.Write(Facilitation);
        writer.Write(SizeCap);
        writer.Write(Boundary);
        writer.Write(Sanction);
        writer.Write(Spillover);
        writer.Write(Renewal);
    }

    internal static Charter Read(Kernel.CanonReader reader) => new(
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadInt32(),
        reader.ReadDouble(),
        reader.ReadBoolean(),
        reader.ReadDouble(),
        reader.ReadDouble());
}
