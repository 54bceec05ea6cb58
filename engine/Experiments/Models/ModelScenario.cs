using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>A model with its settings: all of a run but the seed.</summary>
public sealed record ModelScenario : RunSubject
{
    // How many participants there are does not hang on chance.
    private const ulong AnySeed = 0;

    private ModelScenario(KernelModel model) => (Model, Settings) = (model, ModelSettings.Of(model));

    /// <summary>The model.</summary>
    public KernelModel Model { get; }

    /// <summary>The value of every parameter; default its own.</summary>
    public ModelSettings Settings { get; init; }

    /// <inheritdoc/>
    public override int Participants => (int)ToWorld(AnySeed).ArrivalsAt(0).Count;

    /// <inheritdoc/>
    public override string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToText())));

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Changed => Model.Parameters
        .Where(parameter => Settings[parameter.Name] != parameter.Default)
        .Select(parameter => (parameter.Name, Shown(parameter.Name)));

    /// <summary>The value of a parameter as it is written in settings.</summary>
    public string Shown(string parameter) => Model.Parameters.First(one => one.Name == parameter).Rule.Shown(Settings[parameter]);

    /// <summary>A model with its defaults.</summary>
    public static ModelScenario Of(KernelModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new ModelScenario(model) { Name = model.Name, Title = model.Title, Question = model.Question, Ticks = model.Ticks };
    }

    /// <summary>The world with a seed.</summary>
    /// <exception cref="InvalidOperationException">The model failed; the message says which, and with which seed.</exception>
    public World ToWorld(ulong seed)
    {
        try
        {
            return Model.CreateWorld(Settings, seed) ?? throw new InvalidOperationException("nothing came back");
        }
        catch (Exception fault) when (fault is not InputException)
        {
            throw new InvalidOperationException($"the model {Name} made no world with seed {seed}{(seed == AnySeed ? ", by which participants are counted" : "")} (CreateWorld): {fault.Message}", fault);
        }
    }

    /// <summary>Whether the model is over with a tick; in tick 0 nobody steps, and there is nothing to be over with.</summary>
    public bool EndsWith(TickRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        try
        {
            return record.Tick > 0 && Model.IsOver(new ModelTick(record.Tick, record.Totals, Settings));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"the model {Name} failed to say whether it is over with tick {record.Tick} (IsOver): {fault.Message}", fault);
        }
    }

    /// <inheritdoc/>
    public override string ToText()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"model: {Name}\nticks: {Ticks}\n");
        text.Append(Model.Parameters.Count > 0 ? "set:\n" : "");
        foreach (ModelParameter parameter in Model.Parameters)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {parameter.Name}: {Shown(parameter.Name)}\n");
        }

        return text.ToString();
    }
}
