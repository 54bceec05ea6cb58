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
    case ["--scale", ..]:
        Console.Error.WriteLine("usage: --scale PARTICIPANTS TICKS, both whole numbers above 0");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(HostingBenchmarks).Assembly).Run(args);
        return 0;
}
