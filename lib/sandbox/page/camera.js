import { attempt, byId, call } from './talk.js';

const stop = (video) => {
  for (const track of video.srcObject?.getTracks() ?? []) track.stop();
  video.srcObject = null;
  byId('camera').hidden = true;
  byId('camera-take').hidden = true;
  byId('camera-start').hidden = false;
};

/** The middle of the camera's picture, 3:4 as on an identity card, as JPEG well under 1 MB. */
const takePicture = (video) => {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = 640;
  const scale = Math.max(canvas.width / video.videoWidth, canvas.height / video.videoHeight);
  const [width, height] = [video.videoWidth * scale, video.videoHeight * scale];
  const context = canvas.getContext('2d');
  context.drawImage(video, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
};

/** `chosen` gives the persona on show; `reload` shows it anew. */
export const setUpCamera = (chosen, reload) => {
  const video = byId('preview');
  byId('camera-start').addEventListener('click', () =>
    attempt(async () => {
      const constraints = { video: { facingMode: 'user', width: { ideal: 1280 } }, audio: false };
      const stream = await navigator.mediaDevices.getUserMedia(constraints).catch(() => {
        throw new Error('kamera tidak ada atau tidak diizinkan · no camera, or not allowed');
      });
      video.srcObject = stream;
      await video.play();
      byId('camera').hidden = false;
      byId('camera-start').hidden = true;
      byId('camera-take').hidden = false;
    }, 'Lihat ke kamera · Look at the camera'),
  );
  byId('camera-take').addEventListener('click', () =>
    attempt(async () => {
      const picture = await takePicture(video);
      await call('POST', `/sandbox/registry/${chosen().nik}/photo`, picture);
      stop(video);
      await reload();
    }, 'Foto tersimpan · Photo saved'),
  );
  byId('photo-restore').addEventListener('click', () =>
    attempt(async () => {
      await call('DELETE', `/sandbox/registry/${chosen().nik}/photo`);
      await reload();
    }, 'Foto rekaan kembali · Synthetic photo restored'),
  );
};
