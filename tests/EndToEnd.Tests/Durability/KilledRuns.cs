using System.Diagnostics;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>Runs that are killed at named points and gone on with, compared with one that was not.</summary>
internal sealed class KilledRuns(Workplace place, string store)
{
    private const string Run = "run --participants 120 --ticks 60 --checkpoint-every 20 --districts 3 --lang en --quiet --out ";
    private const int Last = 60;

    /// <summary>One point of each kind: before any checkpoint, mid-tick, within a checkpoint, before and after it counts, mid-table, before a name, the last one, at the end.</summary>
    private static readonly string[] Always = ["tick:7", "piece:2", "table:3", "name:23", "piece:3", "complete:60", "checkpoint:20", "tick:41", "name:0"];

    /// <summary>Kills that many runs, some of them twice; the first ones at points of each kind, the others at random ones.</summary>
    public async Task Kill(int count, int seed, Action<string> tell)
    {
        await Expect(Run + "whole");
        Random random = new(seed);
        for (var i = 0; i < count; i++)
        {
            var folder = $"killed-{i}";
            var point = i < Always.Length ? Always[i] : Drawn(random);
            var later = $"tick:{random.Next(45, Last)}";

            // After the last checkpoint no tick is done again.
            var second = i % 2 == 1 && (point.Split(':')[0] is "tick" or "piece") ? later : null;
            tell($"{folder}: {point}{(second is null ? "" : $", then {second}")}");
            await KillAt(point, Run + folder + store);
            if (second is not null)
                await KillAt(second, $"resume {folder} --quiet --lang en");
            await Expect($"resume {folder} --quiet --lang en");
            await AssertSame(folder);
        }
    }

    public async Task AssertSame(string folder)
    {
        var files = place.Names("whole").Where(name => !IsJournal(name)).ToArray();
        Assert.Equal(files, place.Names(folder).Where(name => !IsJournal(name)));
        Assert.Single(place.Names(folder), IsJournal);
        Assert.All(
            files.Where(name => name != "provenance.json"),
            name => Assert.True(File.ReadAllBytes(place.At($"whole/{name}")).SequenceEqual(File.ReadAllBytes(place.At($"{folder}/{name}"))), $"{folder}/{name} differs"));
        if (store.Length == 0)
        {
            Assert.Equal(await Ticks("whole"), await Ticks(folder));
        }
    }

    public Task<Printed> Begin() => place.Ask(Run + "whole");

    private static string Drawn(Random random) => random.Next(5) switch
    {
        0 => $"tick:{random.Next(0, Last + 1)}",
        1 => $"piece:{random.Next(1, 4)}",
        2 => $"checkpoint:{20 * random.Next(1, 4)}",
        3 => $"table:{random.Next(1, 7)}",
        _ => $"name:{random.Next(0, 24)}",
    };

    private static bool IsJournal(string name) => name is "journal.db" or "store.json";

    private async Task KillAt(string point, string commandLine)
    {
        using var process = place.Start(commandLine, ("COCREATION_HOLD", point));
        string? line;
        do
        {
            line = await process.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        }
        while (line is not null && !line.StartsWith("COCREATION_HOLD ", StringComparison.Ordinal));
        Assert.True(line is not null, $"{point} was not reached by {commandLine}");
        process.Kill();
        await process.WaitForExitAsync();
    }

    private async Task Expect(string commandLine)
    {
        var printed = await place.Ask(commandLine);
        Assert.True(printed.ExitCode == 0, $"{commandLine}: {printed.ExitCode} {printed.Error}");
    }

    private async Task<string[]> Ticks(string folder)
    {
        await using var kept = await RunStore.OpenAsync(StoreAddress.OfFile(place.At($"{folder}/journal.db")), "run");
        return [.. kept.History.Ticks.Select(tick => Convert.ToHexString(tick.Span))];
    }
}
