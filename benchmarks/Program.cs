using System.Diagnostics;
using CoCreation.Sim.Benchmarks;
using CoCreation.Sim.Runtime;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

const int N = 20000, T = 100;
for (int round = 0; round < 4; round++)
{
    await using (var d = await DefaultHosting.StartAsync(N, 2))
    {
        await d.RunAsync(20);
        var w = Stopwatch.StartNew();
        await d.RunAsync(T);
        Console.WriteLine($"defaults {N * (double)T / w.Elapsed.TotalSeconds / 1e6:F2} M/s");
    }
    await using (var s = Simulation.Start(new EmptyWorld(N), 2))
    {
        await s.RunAsync(20, _ => { });
        var w = Stopwatch.StartNew();
        await s.RunAsync(T*4, _ => { });
        Console.WriteLine($"ours {N * 4.0* T / w.Elapsed.TotalSeconds / 1e6:F2} M/s");
    }
}
long before = GC.GetTotalMemory(true);
await using (var s = Simulation.Start(new EmptyWorld(200000), 2))
{
    await s.RunAsync(1, _ => { });
    Console.WriteLine($"bytes {(GC.GetTotalMemory(true) - before) / 200000.0:F0}");
}
for (int round = 0; round < 4; round++)
{
    GC.Collect();
    CoCreationWorld W() => new(7, Parameters.Default.With(Parameter.Participants, 2000));
    {
    var r = new ReferenceRun(W()); for (int i = 0; i <= 20; i++) r.Next();
    var c = Process.GetCurrentProcess().TotalProcessorTime; var w = Stopwatch.StartNew();
    for (int i = 0; i < 60; i++) r.Next();
    Console.WriteLine($"reference {(Process.GetCurrentProcess().TotalProcessorTime - c).TotalSeconds:F2} cpu {w.Elapsed.TotalSeconds:F2}");
    }
    GC.Collect();
    await using (var s = Simulation.Start(W(), 1))
    {
        await s.RunAsync(20, _ => { });
        var c = Process.GetCurrentProcess().TotalProcessorTime; var w = Stopwatch.StartNew();
        await s.RunAsync(60, _ => { });
        Console.WriteLine($"actors {(Process.GetCurrentProcess().TotalProcessorTime - c).TotalSeconds:F2} cpu {w.Elapsed.TotalSeconds:F2}");
    }
}
