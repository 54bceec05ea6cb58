using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>Looks at the residents of a model between two ticks; nobody in the run is touched.</summary>
public static class ModelLook
{
    /// <summary>What measures of the end see: copies of all residents.</summary>
    /// <param name="simulation">The residents.</param>
    /// <param name="scenario">What runs.</param>
    /// <param name="seed">Its seed.</param>
    /// <param name="tick">The tick after which it is.</param>
    public static async Task<ModelEnd> EndAsync(Simulation simulation, ModelScenario scenario, ulong seed, int tick)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(scenario);
        World world = scenario.ToWorld(seed);
        IReadOnlyList<WrittenResident> written = await simulation.VisitAsync(WrittenOf).ConfigureAwait(false);
        Resident[] copies = [.. written.Select(one => world.ReadBack(one.Id, one.Bytes))];
        return new ModelEnd(tick, copies, world, scenario.Settings);
    }

    /// <summary>The value that a trace takes of each participant, in order; those that have none, or no finite one, are left out.</summary>
    public static Task<IReadOnlyList<TracedValue>> TracedAsync(Simulation simulation, ModelTrace trace)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(trace);
        return simulation.VisitAsync(resident => resident.Id.IsParticipant && ValueOf(resident, trace) is { } value && double.IsFinite(value)
            ? new TracedValue(resident.Id.Participant, value) : null);
    }

    private static double? ValueOf(Resident resident, ModelTrace trace)
    {
        try
        {
            return trace.Of(resident);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"the trace of the model failed for resident {resident.Id}: {fault.Message}", fault);
        }
    }

    private static WrittenResident WrittenOf(Resident resident)
    {
        CanonWriter writer = new(CanonUse.Keep);
        resident.Write(writer);
        return new WrittenResident(resident.Id, writer.HandOver());
    }

    private sealed record WrittenResident(ResidentId Id, ReadOnlyMemory<byte> Bytes);
}

/// <summary>What a trace takes of a participant.</summary>
/// <param name="Participant">Whose it is.</param>
/// <param name="Value">A finite number.</param>
public sealed record TracedValue(uint Participant, double Value);
