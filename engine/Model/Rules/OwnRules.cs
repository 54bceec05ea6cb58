namespace CoCreation.Sim.Model;

/// <summary>
/// Sharing policies and trust models of a program's own: once taken, scenario files and --set find them by name like those of the
/// model. Nobody draws them by chance; a persona has one because a scenario says so.
/// </summary>
public sealed record OwnRules
{
    private const string Key = "CoCreation.Sim.OwnRules";

    /// <summary>Sharing policies; default none.</summary>
    public IReadOnlyList<SharingPolicy> SharingPolicies { get; init; } = [];

    /// <summary>Trust models; default none.</summary>
    public IReadOnlyList<TrustModel> TrustModels { get; init; } = [];

    /// <summary>Whether this process has taken any.</summary>
    public static bool AreTaken => AppContext.GetData(Key) is OwnRules;

    /// <summary>What this process has taken; nothing by default.</summary>
    internal static OwnRules Taken => (OwnRules?)AppContext.GetData(Key) ?? new OwnRules();

    /// <summary>Takes them for this process, before anything else is done with the model, and once.</summary>
    /// <exception cref="ArgumentException">A name is no name, or is there twice.</exception>
    /// <exception cref="InvalidOperationException">The model is in use already.</exception>
    public void Take()
    {
        Check(SharingPolicy.BuiltIn.Select(policy => policy.Name), SharingPolicies.Select(policy => policy.Name));
        Check([.. TrustModel.BuiltIn.Select(model => model.Name), ParameterTable.AsAll], TrustModels.Select(model => model.Name));
        AppContext.SetData(Key, this);
        if (!SharingPolicies.All(SharingPolicy.All.Contains) || !TrustModels.All(TrustModel.All.Contains))
        {
            throw new InvalidOperationException("rules of one's own are taken before anything else is done with the model, and once");
        }
    }

    private static void Check(IEnumerable<string> known, IEnumerable<string> own)
    {
        HashSet<string> names = [.. known];
        foreach (string name in own)
        {
            if (name.Length == 0 || !char.IsAsciiLetterLower(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
            {
                throw new ArgumentException($"'{name}' is no name: a lower-case letter first, then letters and digits");
            }

            if (!names.Add(name))
            {
                throw new ArgumentException($"the name '{name}' is there twice");
            }
        }
    }
}
