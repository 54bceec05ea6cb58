using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model.Tests;

/// <summary>A busy world under a lens, tick by tick.</summary>
internal static class Seen
{
    public const int Last = 160;

    private static readonly ResidentId[] Participants = [.. new uint[] { 0, 7, 19, 33, 58 }.Select(Given.P)];

    private static readonly Lazy<TickRecord[]> Plain = new(() => Run(null));

    private static readonly Lazy<TickRecord[]> OfMany = new(() =>
    [
        .. Participants.Concat(Networks.Where((_, i) => i % 9 == 0)).Concat(OneOfEachEnd).Distinct().SelectMany(resident => Run(new Lens(resident))),
    ]);

    /// <summary>The run without a lens.</summary>
    public static TickRecord[] Without => Plain.Value;

    /// <summary>Runs under the lenses of five participants, of every ninth network, and of one network for each end; one after the other.</summary>
    public static TickRecord[] Many => OfMany.Value;

    /// <summary>The networks of the run, in the order in which they were founded.</summary>
    public static ResidentId[] Networks =>
        [.. Without.SelectMany(record => record.Chronicle).Select(entry => entry.What).OfType<NetworkFounded>().Select(it => it.Network)];

    private static IEnumerable<ResidentId> OneOfEachEnd => Without.SelectMany(record => record.Chronicle)
        .Where(entry => entry.What is NetworkDissolved).DistinctBy(entry => ((NetworkDissolved)entry.What).Reason).Select(entry => entry.Resident);

    public static TickRecord[] Run(Lens? lens)
    {
        var run = new ReferenceRun(new CoCreationWorld(
            5, Given.Set(["participants=100", "found=0.06", "slots=3", "sanctioned=4", .. Given.StrictCharter, "sizeCap=6", "renewal=0.4"]), events: Given.AllShocks(12))
        {
            Lens = lens,
            ObservesNetworks = true,
        });
        return [.. Enumerable.Range(0, Last + 1).Select(_ => run.Next())];
    }

    /// <summary>Every decision of one kind that was seen, with its entry and the record of its tick.</summary>
    public static (ChronicleEvent Entry, T What, TickRecord Tick)[] All<T>()
        where T : Decision => [.. from record in Many from entry in record.Chronicle where entry.What is T select (entry, (T)entry.What, record)];
}
