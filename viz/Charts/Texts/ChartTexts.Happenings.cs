using System.Globalization;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <content>What comes from outside.</content>
internal abstract partial class ChartTexts
{
    protected abstract string Betrayal { get; }

    protected abstract string KeyPeopleLeave { get; }

    protected abstract string ThirdLeaves { get; }

    protected abstract string Newcomers { get; }

    protected abstract string FreeRidersEnter { get; }

    protected abstract string EnemyAppears { get; }

    protected abstract string EnemyGoes { get; }

    protected abstract string TiesCheap { get; }

    protected abstract string KnowledgeTapped { get; }

    /// <summary>So many things that came from outside.</summary>
    public abstract string Happenings(int count);

    /// <summary>What came from outside, in a few words.</summary>
    public string Happening(Happening happening) => happening switch
    {
        { Label: { } label } => label.In(Language),
        { Shock: { } shock } => Shock(shock),
        { Settings: [var (name, value)] } => $"{name} = {Localised(value)}",
        _ => Settings(happening.Settings.Count),
    };

    /// <summary>So many parameters that were set at once.</summary>
    protected abstract string Settings(int count);

    private string Shock(string name) => name switch
    {
        "betrayal" => Betrayal,
        "keyPeopleLeave" => KeyPeopleLeave,
        "thirdLeaves" => ThirdLeaves,
        "newcomers" => Newcomers,
        "freeRidersEnter" => FreeRidersEnter,
        "enemyAppears" => EnemyAppears,
        "enemyGoes" => EnemyGoes,
        "tiesCheap" => TiesCheap,
        "knowledgeTapped" => KnowledgeTapped,
        _ => name,
    };

    /// <summary>A number with the decimal sign of the language; anything else as it is.</summary>
    private string Localised(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number.ToString(Numbers) : value;
}
