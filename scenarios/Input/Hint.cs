namespace CoCreation.Sim.Scenarios;

/// <summary>The end of a refusal.</summary>
internal static class Hint
{
    /// <summary>The refusal with the nearest valid name, if there is one.</summary>
    public static string After(string refusal, string? nearest) => nearest is null ? refusal : $"{refusal}; did you mean {nearest}?";
}
