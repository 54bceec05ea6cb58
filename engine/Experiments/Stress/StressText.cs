using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Stresses and rules in words.</summary>
public static class StressText
{
    /// <summary>A stress, such as "key people leave (5 %)".</summary>
    public static Bilingual Of(ScenarioEvent.Shock stress)
    {
        ArgumentNullException.ThrowIfNull(stress);
        double strength = stress.Strength ?? Shock.DefaultStrength(stress.Kind);
        string share = (100 * strength).ToString("0.#", CultureInfo.InvariantCulture);
        string anteil = share.Replace('.', ',');
        string number = strength.ToString("0.##", CultureInfo.InvariantCulture);
        string zahl = number.Replace('.', ',');
        return stress.Kind switch
        {
            ShockKind.Betrayal => new($"betrayal ({share} %)", $"Verrat ({anteil} %)"),
            ShockKind.KeyPeopleLeave => new($"key people leave ({share} %)", $"Schlüsselpersonen gehen ({anteil} %)"),
            ShockKind.ThirdLeaves => new($"many leave ({share} %)", $"viele gehen ({anteil} %)"),
            ShockKind.Newcomers => new($"newcomers enter ({share} %)", $"Neue kommen ({anteil} %)"),
            ShockKind.FreeRidersEnter => new($"free riders enter ({share} %)", $"Trittbrettfahrende kommen ({anteil} %)"),
            ShockKind.EnemyAppears => new($"an enemy appears ({number})", $"ein Feind erscheint ({zahl})"),
            ShockKind.EnemyGoes => new("the enemy goes", "der Feind geht"),
            ShockKind.TiesCheap => new($"ties become cheap ({number} networks each)", $"Beziehungen werden billig (je {zahl} Netzwerke)"),
            ShockKind.KnowledgeTapped => new($"knowledge is tapped ({share} %)", $"Wissen wird abgeschöpft ({anteil} %)"),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A stress without its strength, such as "key people leave".</summary>
    internal static Bilingual NameOf(ShockKind kind)
    {
        Bilingual whole = Of(new ScenarioEvent.Shock(1, kind));
        return new(whole.English.Split(" (")[0], whole.German.Split(" (")[0]);
    }

    /// <summary>A rule of the charter with its change, such as "eye level 0.5 → 0.9".</summary>
    public static Bilingual Of(Parameter rule, double from, double to)
    {
        Bilingual name = NameOf(rule) ?? new(ParameterTable.All[(int)rule].Name, ParameterTable.All[(int)rule].Name);
        (string was, string becomes) = (Shown(rule, from), Shown(rule, to));
        return rule == Parameter.Sanction
            ? new(to == 1 ? "idlers are expelled" : "idlers are kept", to == 1 ? "Untätige werden ausgeschlossen" : "Untätige bleiben")
            : new($"{name.English} {was} → {becomes}", $"{name.German} {was.Replace('.', ',')} → {becomes.Replace('.', ',')}");
    }

    private static string Shown(Parameter rule, double value) => Parameters.Shown(ParameterTable.All[(int)rule], value);

    /// <summary>What a rule of the charter is called; null for other parameters.</summary>
    internal static Bilingual? NameOf(Parameter rule) => rule switch
    {
        Parameter.EyeLevel => new("eye level", "Augenhöhe"),
        Parameter.Commitment => new("commitment", "Verbindlichkeit"),
        Parameter.Facilitation => new("facilitation", "Begleitung"),
        Parameter.SizeCap => new("most members", "Höchstzahl der Mitglieder"),
        Parameter.Boundary => new("trust to be invited", "Vertrauen für Einladung"),
        Parameter.Spillover => new("share of those who do not work", "Anteil der nicht Mitarbeitenden"),
        Parameter.Renewal => new("renewal", "Erneuerung"),
        Parameter.Sanction => new("idlers are expelled", "Untätige werden ausgeschlossen"),
        _ => null,
    };
}
