using System.Text.Json.Serialization;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// How each <see cref="ClusterMessage"/> is written as JSON: known when the program is built, so that no node has to find it out at its start.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ClusterMessage.Hello))]
[JsonSerializable(typeof(ClusterMessage.Present))]
[JsonSerializable(typeof(ClusterMessage.Open))]
[JsonSerializable(typeof(ClusterMessage.Opened))]
[JsonSerializable(typeof(ClusterMessage.Grant))]
[JsonSerializable(typeof(ClusterMessage.Capture))]
[JsonSerializable(typeof(ClusterMessage.Saved))]
[JsonSerializable(typeof(ClusterMessage.Close))]
[JsonSerializable(typeof(ClusterMessage.Failed))]
[JsonSerializable(typeof(ClusterMessage.Leaving))]
[JsonSerializable(typeof(ClusterMessage.MayLeave))]
[JsonSerializable(typeof(ClusterMessage.Do))]
[JsonSerializable(typeof(ClusterMessage.Stop))]
[JsonSerializable(typeof(ClusterMessage.Ask))]
[JsonSerializable(typeof(ClusterMessage.Answer))]
internal sealed partial class ClusterMessages : JsonSerializerContext;
