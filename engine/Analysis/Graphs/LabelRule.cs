using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>What a member may be called: labels stand in tables, line by line, and in files of scenarios.</summary>
internal static class LabelRule
{
    /// <summary>Why a label is refused; null if it is not.</summary>
    public static Bilingual? Refusal(string label) =>
        label.Any(char.IsControl) ? new("there are control characters in the label", "im Namen stehen Steuerzeichen") : null;
}
