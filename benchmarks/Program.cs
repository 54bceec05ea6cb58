using System.Globalization;
using BenchmarkDotNet.Running;
using CoCreation.Sim.Benchmarks;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["--ci"]:
        return await ShortForm.RunAsync().ConfigureAwait(false);
    case ["--scale", var participants, var ticks]
        when int.TryParse(participants, out int many) && int.TryParse(ticks, out int last) && last > 0:
        return await ScaleRun.RunAsync(many, last).ConfigureAwait(false);
    case ["--journal", var people, var weeks, var pairs]
        when int.TryParse(people, out int many) && int.TryParse(weeks, out int last) && int.TryParse(pairs, out int counted) && counted > 0:
        Console.WriteLine(await new JournalCostFigure(many, last, counted).MeasureAsync().ConfigureAwait(false));
        return 0;
    case ["--nodes", var people, var weeks, var pairs]
        when int.TryParse(people, out int many) && int.TryParse(weeks, out int last) && int.TryParse(pairs, out int counted) && counted > 0:
        Console.WriteLine(await new NodesFigure(many, last, counted).MeasureAsync().ConfigureAwait(false));
        return 0;
    case ["--nodes", ..]:
        Console.Error.WriteLine("usage: --nodes PARTICIPANTS TICKS PAIRS, whole numbers above 0");
        return 2;
    case ["--journal", ..]:
        Console.Error.WriteLine("usage: --journal PARTICIPANTS TICKS PAIRS, whole numbers above 0");
        return 2;
    case ["--scale", ..]:
        Console.Error.WriteLine("usage: --scale PARTICIPANTS TICKS, both whole numbers above 0");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(HostingBenchmarks).Assembly).Run(args);
        return 0;
}
