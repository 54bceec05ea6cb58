using System.Globalization;

namespace CoCreation.Sim.Experiments;

/// <summary>What a participant is called in a graph file.</summary>
internal static class ParticipantLabel
{
    /// <summary>By the label that was given, or else by number.</summary>
    public static string Of(uint participant, IReadOnlyList<string> labels) =>
        participant < labels.Count ? labels[(int)participant] : participant.ToString(CultureInfo.InvariantCulture);
}
