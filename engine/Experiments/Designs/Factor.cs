using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Something that an experiment sets otherwise from point to point.</summary>
public abstract record Factor
{
    private Factor(string name, string unit, Bilingual meaning) => (Name, Unit, Meaning) = (name, unit, meaning);

    /// <summary>The name; also that of its column.</summary>
    public string Name { get; }

    /// <summary>The unit, "1" where there is none, empty for words.</summary>
    public string Unit { get; }

    /// <summary>What it means, in one sentence.</summary>
    public Bilingual Meaning { get; }

    /// <summary>What it is called on an axis; default what it means, without the point at the end.</summary>
    public virtual Bilingual Label => new(Meaning.English.TrimEnd('.'), Meaning.German.TrimEnd('.'));

    /// <summary>The values of a grid, in order; empty where there is a range only, or the points name their values.</summary>
    public IReadOnlyList<FactorValue> Levels { get; init; } = [];

    /// <summary>The range of a sampled design; null where there are levels.</summary>
    public (double From, double To)? Range { get; init; }

    /// <summary>Whether only whole numbers are values.</summary>
    public virtual bool IsWhole => false;

    /// <summary>Whether the values are numbers on a scale.</summary>
    public abstract bool IsNumeric { get; }

    /// <summary>What is run with a value of this factor.</summary>
    internal virtual RunSubject Apply(RunSubject subject, FactorValue value) => Apply((Scenario)subject, value);

    /// <summary>The scenario with a value of this factor; for factors of scenarios.</summary>
    private protected virtual Scenario Apply(Scenario scenario, FactorValue value) => scenario;

    /// <summary>Reads a value; the reason if it is none.</summary>
    internal abstract (FactorValue Value, Bilingual? Refusal) Parse(string text);

    /// <summary>The value at a place of a sampled design.</summary>
    /// <param name="place">In [0, 1].</param>
    internal FactorValue At(double place)
    {
        if (Range is not { } range)
        {
            return Levels[Math.Min(Levels.Count - 1, (int)(place * Levels.Count))];
        }

        // Every whole number has an equal share of the places.
        return FactorValue.Of(IsWhole
            ? Math.Min(range.To, Math.Floor(range.From + (place * (range.To - range.From + 1))))
            : range.From + (place * (range.To - range.From)));
    }

    /// <summary>A parameter of the model.</summary>
    public sealed record OfParameter(Parameter Parameter)
        : Factor(InfoOf(Parameter).Name, InfoOf(Parameter).Choices.Count > 0 ? "" : InfoOf(Parameter).Unit, new(InfoOf(Parameter).English, InfoOf(Parameter).German))
    {
        /// <inheritdoc/>
        public override Bilingual Label => StressText.NameOf(Parameter) ?? base.Label;

        /// <inheritdoc/>
        public override bool IsWhole => InfoOf(Parameter).IsWhole;

        /// <inheritdoc/>
        public override bool IsNumeric => InfoOf(Parameter).Choices.Count == 0;

        private protected override Scenario Apply(Scenario scenario, FactorValue value) => scenario with
        {
            Parameters = scenario.Parameters.With(Parameter, IsNumeric ? value.Number!.Value : InfoOf(Parameter).Choices.ToList().IndexOf(value.Text)),
        };

        internal override (FactorValue Value, Bilingual? Refusal) Parse(string text)
        {
            List<Problem> problems = [];
            double value = Parameters.Default.With([$"{Name}={text}"], problems)[Parameter];
            return (IsNumeric ? FactorValue.Of(value) : new FactorValue(text, null), problems.FirstOrDefault()?.Message);
        }

        private static ParameterInfo InfoOf(Parameter parameter) => ParameterTable.All[(int)parameter];
    }

    /// <summary>A parameter of a model that is no scenario of networks.</summary>
    public sealed record OfModelParameter(ModelParameter Parameter)
        : Factor(Parameter.Name, Parameter.Choices.Count > 0 ? "" : Parameter.Unit, Parameter.Meaning)
    {
        /// <inheritdoc/>
        public override bool IsWhole => Parameter.Rule.IsWhole;

        /// <inheritdoc/>
        public override bool IsNumeric => Parameter.Choices.Count == 0;

        internal override RunSubject Apply(RunSubject subject, FactorValue value)
        {
            ModelScenario scenario = (ModelScenario)subject;
            return scenario with { Settings = scenario.Settings.With(Name, Parameter.Rule.Read(value.Text, out _)!.Value) };
        }

        internal override (FactorValue Value, Bilingual? Refusal) Parse(string text)
        {
            double value = Parameter.Rule.Read(text, out Bilingual? refusal) ?? Parameter.Default;
            return (IsNumeric ? FactorValue.Of(value) : new FactorValue(text, null), refusal);
        }
    }

    /// <summary>The strength of a shock.</summary>
    public sealed record OfShock(ShockKind Kind, int Tick) : Factor(
        $"{Names.Of(Kind)}@{Tick.ToString(CultureInfo.InvariantCulture)}",
        "1",
        new($"The strength of “{StressText.NameOf(Kind).English}” in week {Tick}.", $"Die Stärke von „{StressText.NameOf(Kind).German}“ in Woche {Tick}."))
    {
        /// <inheritdoc/>
        public override bool IsWhole => ShockStrength.Of(Kind)?.IsWhole == true;

        /// <inheritdoc/>
        public override bool IsNumeric => true;

        private protected override Scenario Apply(Scenario scenario, FactorValue value) => scenario with
        {
            Events = [.. scenario.Events, new ScenarioEvent.Shock(Tick, Kind, value.Number)],
        };

        internal override (FactorValue Value, Bilingual? Refusal) Parse(string text)
        {
            (double least, double most, bool isWhole) = ShockStrength.Of(Kind) ?? (0, 0, false);
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
                && value >= least && value <= most && (!isWhole || Math.Floor(value) == value)
                ? (FactorValue.Of(value), null)
                : (FactorValue.Of(least), new(
                    $"'{text}' is no strength of {Names.Of(Kind)}: a {(isWhole ? "whole number" : "number")} from {FactorValue.Of(least).Text} to {FactorValue.Of(most).Text}",
                    $"'{text}' ist keine Stärke von {Names.Of(Kind)}: eine {(isWhole ? "ganze Zahl" : "Zahl")} von {FactorValue.Of(least).Text} bis {FactorValue.Of(most).Text}"));
        }
    }

    /// <summary>A stress of a stress test, by name.</summary>
    public sealed record OfStress() : Named("stress", new("The stress.", "Die Belastung."))
    {
        /// <summary>The name of no stress.</summary>
        public const string None = "none";
    }

    /// <summary>A rule of the charter that is changed, with its new value.</summary>
    public sealed record OfRule() : Named("rule", new("The rule that is changed, with its new value.", "Die Regel, die geändert ist, mit ihrem neuen Wert."));

    /// <summary>A name that points of a plan carry, which says nothing of how the scenario comes about.</summary>
    public abstract record Named : Factor
    {
        private protected Named(string name, Bilingual meaning)
            : base(name, "", meaning)
        {
        }

        /// <inheritdoc/>
        public override bool IsNumeric => false;

        internal override (FactorValue Value, Bilingual? Refusal) Parse(string text) => (new FactorValue(text, null), null);
    }

    /// <summary>The scenario itself.</summary>
    /// <param name="Scenarios">By name, in order.</param>
    public sealed record OfScenario(IReadOnlyList<Scenario> Scenarios) : Factor("scenario", "", new("The scenario.", "Das Szenario."))
    {
        /// <inheritdoc/>
        public override bool IsNumeric => false;

        private protected override Scenario Apply(Scenario scenario, FactorValue value) => Scenarios.First(one => one.Name == value.Text);

        internal override (FactorValue Value, Bilingual? Refusal) Parse(string text) => Scenarios.Any(one => one.Name == text)
            ? (new FactorValue(text, null), null)
            : (default, new Bilingual($"there is no scenario '{text}' here", $"ein Szenario '{text}' gibt es hier nicht").OrRather(Nearest.Name(text, Scenarios.Select(one => one.Name))));
    }
}

/// <summary>A value of a factor.</summary>
/// <param name="Text">As it is written in a setting.</param>
/// <param name="Number">The number; null for a word.</param>
public readonly record struct FactorValue(string Text, double? Number)
{
    /// <summary>A number as a value.</summary>
    public static FactorValue Of(double number) => new(number.ToString("R", CultureInfo.InvariantCulture), number);
}
